import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';

describe('the main job', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('a proposal changes the plan only when the last of two guardians has signed and the child was heard', async () => {
    const { town, coordinator, service } = stage;
    const family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Ola', await town.aged(39));
    await family.member('Amina', await town.aged(10));
    await family.home('Kari', 'Ola', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.responsible('Ola', 'Amina');
    await family.livesWith('Kari', 'Amina');
    await family.livesWith('Ola', 'Amina');
    const id = await family.propose('Skal Amina begynne på leksehjelp?', [
      step('school', family.idOf('Amina'), 'Leksehjelp tirsdag og torsdag'),
    ]);
    expect((await family.decision(id)).status).toBe('proposed');
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'proposed' });
    await family.hears('Amina', id);
    expect((await family.decision(id)).answered).toEqual({ given: 1, of: 2 });
    expect(await family.sign('Ola', id)).toMatchObject({ status: 'agreed' });
    expect((await family.decision(id)).missing).toEqual(['effect-time']);
    const early = await (await family.as('Kari')).sees(`${family.path}/plan`);
    expect(JSON.stringify(early)).not.toContain('Leksehjelp');
    await family.takesEffect(id);
    const kari = await family.as('Kari');
    const plan = await kari.sees(`${family.path}/plan`);
    expect(JSON.stringify(plan)).toContain('Leksehjelp tirsdag og torsdag');
    const way = ['decision-proposed', 'signature-given', 'child-heard', 'signature-given'];
    const end = ['decision-agreed', 'action-set', 'decision-in-effect', 'family-step-changed'];
    expect((await family.recorded()).slice(-8)).toEqual([...way, ...end]);
    // What was a beginning is a plan from the first agreement on; the worker carried it out, and told it once.
    expect(await kari.sees(family.path)).toMatchObject({ step: 'plan' });
    // Her own signature, and what became of the proposal; what he answered is his.
    const read = (await family.history(kari)).filter((type) => /^(decision|signature)-/.test(type));
    expect(read).toEqual(['decision-proposed', 'signature-given', 'decision-agreed', 'decision-in-effect']);
  });
});
