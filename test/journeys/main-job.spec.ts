import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { startApp, type RunningApp } from '../support/app.js';
import { Town, type Client, type Unit } from '../support/town.js';

describe('the main job', () => {
  let app: RunningApp;
  let town: Town;
  let service: Unit;
  let coordinator: Client;

  beforeAll(async () => {
    app = await startApp({ worker: true });
    town = await Town.open(app);
    service = await town.service('Familieteamet', 'family-support');
    coordinator = await town.employee('Kaja', 'coordinator', service);
  });
  afterAll(async () => {
    if (process.env.SHOW_OUTPUT) console.log(app?.output().slice(-6000));
    await town?.close();
    await app?.stop();
  });

  it('a proposal changes the plan only when the last of two guardians has signed and the child was heard', async () => {
    const family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', '1988-03-03');
    await family.member('Ola', '1987-04-04');
    await family.member('Amina', '2016-05-05');
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
    const agreed = await family.decision(id);
    expect(agreed.missing).toEqual(['effect-time']);
    await town.moveTo(new Date(Date.parse(agreed.effectAt ?? '') + 1000).toISOString());
    await untilInEffect(family, id);
    const plan = await (await family.as('Kari')).sees(`${family.path}/plan`);
    expect(JSON.stringify(plan)).toContain('Leksehjelp tirsdag og torsdag');
  });
});

/** The worker lets it take effect within a few polls. */
async function untilInEffect(family: FamilyStory, id: string): Promise<void> {
  const reader = await family.as('Kari');
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await family.decision(id, reader)).status === 'in-effect') return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the agreement never took effect');
}
