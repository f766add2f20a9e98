import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';

const parents = ['Kari', 'Ola'] as const;

/** Two parents together, and one young person of this age. */
async function withYoung({ town, coordinator, service }: Stage, age: number): Promise<FamilyStory> {
  const family = await FamilyStory.begin(town, coordinator, service);
  for (const name of parents) await family.member(name, await town.aged(42));
  await family.member('Amina', await town.aged(age));
  await family.home(...parents, 'Amina');
  for (const name of parents) {
    await family.responsible(name, 'Amina');
    await family.livesWith(name, 'Amina');
  }
  return family;
}

function change(kind: string, area: string, subjectId: string, title: string): Record<string, unknown> {
  return { kind, area, subjectIds: [subjectId], payload: { language: 'nb', title } };
}

describe('a young person in Norway', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('of fifteen chooses education alone, and the parents are told', async () => {
    const family = await withYoung(stage, 15);
    const id = await family.propose('Hva vil Amina gå på videregående?', [
      change('education-choice', 'school', family.idOf('Amina'), 'Helse og oppvekst på Nes'),
    ]);
    const open = await family.decision(id);
    const byRole = (role: string) =>
      open.requirements.filter((one) => one.role === role).map(({ personId }) => personId);
    expect(byRole('sign')).toEqual([family.idOf('Amina')]);
    expect(new Set(byRole('told'))).toEqual(new Set(parents.map((name) => family.idOf(name))));
    await family.nothingHappens();
    for (const name of parents) expect(await family.messages(name)).toEqual(['v1-told']);
    expect(await family.messages('Amina')).toContain('v1-first');

    const kari = await family.as('Kari');
    const { sheetHash } = await family.decision(id, kari);
    const refused = await kari.post(`${family.path}/decisions/${id}/signatures`, {
      sheetHash,
      answer: 'yes',
      language: 'nb',
    });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-asked' } });
    expect(await family.sign('Amina', id)).toMatchObject({ status: 'agreed' });
    await family.takesEffect(id);
    expect(await family.recorded('decision-')).toEqual([
      'decision-drafted',
      'decision-proposed',
      'decision-agreed',
      'decision-in-effect',
    ]);
  });

  it('of sixteen decides about own health, and the parents see nothing of it', async () => {
    const family = await withYoung(stage, 16);
    const title = 'Samtaler med helsesykepleier om søvn';
    const id = await family.propose(title, [
      change('health-care-larger', 'mental-health', family.idOf('Amina'), title),
    ]);
    const open = await family.decision(id);
    expect(open.requirements.map(({ personId, role }) => [personId, role])).toEqual([
      [family.idOf('Amina'), 'sign'],
    ]);
    await family.sign('Amina', id);
    await family.takesEffect(id);
    expect(JSON.stringify(await (await family.as('Amina')).sees(`${family.path}/plan`))).toContain(title);
    for (const name of parents) {
      const parent = await family.as(name);
      expect((await parent.get(`${family.path}/decisions/${id}`)).status).toBe(404);
      expect((await parent.get(`${family.path}/decisions/${id}/versions/1/sheet`)).status).toBe(404);
      expect(await parent.sees(`${family.path}/decisions`)).toMatchObject({ items: [] });
      expect((await parent.get(`${family.path}/plan`)).wire).not.toContain('helsesykepleier');
      expect(await family.messages(name)).toEqual([]);
    }
    expect(await family.recorded('signature-')).toEqual(['signature-given']);
  });
});

describe('a young person in Denmark', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('DK');
  });
  afterAll(() => stage.close());

  it('of sixteen signs the whole plan together with both guardians', async () => {
    const family = await withYoung(stage, 16);
    const id = await family.propose('Er det her vores plan?', [
      change('plan-adopt', 'parenting', family.idOf('Amina'), 'Den helhedsorienterede plan'),
    ]);
    const open = await family.decision(id);
    const signs = open.requirements.filter(({ role }) => role === 'sign').map(({ personId }) => personId);
    expect(new Set(signs)).toEqual(new Set(['Amina', ...parents].map((name) => family.idOf(name))));
    await family.sign('Kari', id, 'yes', { language: 'da' });
    await family.sign('Ola', id, 'yes', { language: 'da' });
    expect((await family.decision(id)).status).toBe('proposed');
    expect(await family.sign('Amina', id, 'yes', { language: 'da' })).toMatchObject({ status: 'agreed' });
    await family.takesEffect(id);
    expect(await family.recorded('family-step')).toEqual(['family-step-changed']);
    expect(await family.coordinator.sees(family.path)).toMatchObject({ step: 'plan' });
  });

  it('of ten is heard and also told in own name', async () => {
    const family = await withYoung(stage, 10);
    const id = await family.propose('Skal Amina skifte SFO?', [
      change('after-school-care', 'school', family.idOf('Amina'), 'SFO på Havregården'),
    ]);
    const open = await family.decision(id);
    const own = open.requirements.filter(({ personId }) => personId === family.idOf('Amina'));
    expect(own.map(({ role }) => role).sort()).toEqual(['heard', 'told']);
    await family.nothingHappens();
    expect(await family.messages('Amina')).toEqual(['v1-told']);
    await family.sign('Kari', id, 'yes', { language: 'da' });
    await family.sign('Ola', id, 'yes', { language: 'da' });
    expect((await family.decision(id)).missing).toEqual(['child-view']);
    await family.hears('Amina', id, { language: 'da' });
    expect((await family.decision(id)).status).toBe('agreed');
    expect(await family.recorded('child-')).toEqual(['child-heard']);
  });
});
