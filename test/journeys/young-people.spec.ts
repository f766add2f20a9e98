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

  it('of thirteen chooses who sees an own promise, and the parents lose it with the next request', async () => {
    const family = await withYoung(stage, 13);
    const amina = await family.as('Amina');
    const kari = await family.as('Kari');
    const title = 'Jeg skriver dagbok om søvnen';
    const promised = { kind: 'own', area: 'mental-health', title };
    const { id } = await amina.does<{ id: string }>(`${family.path}/promises`, promised);
    const lane = `${family.path}/actions/${id}/lane`;
    expect((await kari.get(`${family.path}/plan`)).wire).toContain(title);
    expect(await kari.sees(lane)).toMatchObject({ mayChoose: false, sees: { lane: 'subjects', you: true } });
    const refused = await kari.patch(lane, { lane: 'family' }, { 'If-Match': '"1"' });
    expect(refused).toMatchObject({ status: 403, body: { code: 'lane-not-yours' } });
    const old = await amina.patch(lane, { lane: 'only-me' }, { 'If-Match': '"7"' });
    expect(old).toMatchObject({ status: 412, body: { code: 'version-conflict', version: 1 } });
    const chosen = await amina.patch(lane, { lane: 'only-me' }, { 'If-Match': '"1"' });
    expect(chosen).toMatchObject({
      status: 200,
      body: { lane: 'only-me', version: 2, sees: { whole: true } },
    });
    expect((await kari.get(lane)).status).toBe(404);
    for (const page of ['plan', 'plan/lanes', 'home'])
      expect((await kari.get(`${family.path}/${page}`)).wire).not.toContain(id);
    expect((await kari.patch(lane, { lane: 'family' }, { 'If-Match': '"2"' })).status).toBe(404);
    // Of what is kept the history tells its author alone.
    const types = async (who: typeof kari) =>
      (await who.sees<{ items: { type: string }[] }>(`${family.path}/events`)).items.map(({ type }) => type);
    expect(await types(amina)).toContain('action-lane-chosen');
    expect(await types(kari)).not.toContain('action-lane-chosen');
    await family.nothingHappens();
    for (const name of parents) expect(await family.messages(name)).toEqual([]);
  });
  it('of thirteen keeps the parents out of its health, and assessed by a professional decides alone', async () => {
    const family = await withYoung(stage, 13);
    const [amina, kari] = [await family.as('Amina'), await family.as('Kari')];
    const words = `${family.path}/health-words`;
    const childId = family.idOf('Amina');
    const title = 'Jeg går til helsesykepleier på torsdager';
    await amina.does(`${family.path}/promises`, { kind: 'own', area: 'mental-health', title });
    expect((await kari.get(`${family.path}/plan`)).wire).toContain(title);
    expect(await amina.sees(words)).toMatchObject({
      items: [{ childId, words: [], allowedActions: ['objection'] }],
    });
    expect((await kari.post(words, { childId, kind: 'objection' })).status).toBe(403);
    const own = await amina.post(words, { childId, kind: 'assessment', assessedBy: 'Amina selv' });
    expect(own).toMatchObject({ status: 403, body: { code: 'health-word-not-yours' } });

    const { id } = await amina.does<{ id: string }>(words, { childId, kind: 'objection' });
    const twice = await amina.post(words, { childId, kind: 'objection' });
    expect(twice).toMatchObject({ status: 409, body: { code: 'health-word-stands-already' } });
    for (const page of ['plan', 'plan/lanes', 'home'])
      expect((await kari.get(`${family.path}/${page}`)).wire).not.toContain('helsesykepleier');
    // That it was said is told to the parents by nothing: no message, no line, no row.
    await family.nothingHappens();
    expect(await family.messages('Kari')).toEqual([]);
    expect(await family.history(kari)).not.toContain('health-word-said');
    expect(await family.history(amina)).toContain('health-word-said');
    expect(await kari.sees(words)).toEqual({ items: [] });
    expect((await kari.post(`${words}/${id}/end`)).status).toBe(404);

    const assessedBy = 'Helsesykepleier Tone Vik, Nordre skole';
    await family.coordinator.does(words, { childId, kind: 'assessment', assessedBy });
    const decision = await family.propose('Skal Amina få samtaler?', [
      change('health-care-larger', 'mental-health', childId, 'Samtaler med psykolog'),
    ]);
    const { requirements } = await family.decision(decision);
    expect(requirements.map(({ personId, role }) => [personId, role])).toEqual([[childId, 'sign']]);
    expect((await kari.get(`${family.path}/decisions/${decision}`)).status).toBe(404);

    expect((await amina.post(`${words}/${id}/end`)).status).toBe(204);
    expect((await kari.get(`${family.path}/plan`)).wire).toContain(title);
  });
});

describe('a child of fourteen, asked about what the coordinator sees nothing of', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  const asked = async () => {
    const family = await withYoung(stage, 14);
    const kari = await family.as('Kari');
    const choir = change('leisure-start', 'leisure', family.idOf('Amina'), 'Kor på onsdager');
    const id = await family.propose('Skal Amina begynne i kor?', [choir], kari);
    for (const name of parents) {
      const { allowedActions } = await family.decision(id, await family.as(name));
      if (allowedActions.includes('sign')) await family.sign(name, id);
    }
    expect((await family.coordinator.get(`${family.path}/decisions/${id}`)).status).toBe(404);
    return { family, kari, id };
  };
  const says = async ({ family, id }: Awaited<ReturnType<typeof asked>>, said: Record<string, unknown>) => {
    const amina = await family.as('Amina');
    const form = { saysNothing: false, words: 'Jeg hater kor', objects: true, present: [], language: 'nb' };
    return amina.does<{ id: string }>(`${family.path}/decisions/${id}/child-views`, { ...form, ...said });
  };

  it('is told so, and without the child’s yes nobody can weigh it: the decision stops alike whatever the child said', async () => {
    const told: unknown[] = [];
    for (const said of [{}, { objects: false, words: 'Gjerne' }, { objects: false, saysNothing: true }]) {
      const story = await asked();
      const { family, kari, id } = story;
      const amina = await family.as('Amina');
      expect(await family.decision(id, amina)).toMatchObject({ coordinatorReads: 'with-my-yes' });
      await says(story, said);
      const parent = await family.decision(id, kari);
      const other = await family.decision(id, await family.as('Ola'));
      expect(parent).toMatchObject({ childViews: [], underReview: false });
      told.push([parent.status, parent.missing, other.status, other.missing, await family.history(kari)]);
      expect(await family.coordinator.sees(`${family.path}/child-views`)).toEqual({ items: [] });
    }
    expect(told[0]).toMatchObject([
      'other-route',
      ['coordinator-reading'],
      'other-route',
      ['other-route'],
      {},
    ]);
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it('lets the coordinator read it afterwards: then it is weighed, and the coordinator still sees nothing else', async () => {
    const story = await asked();
    const { family, kari, id } = story;
    const amina = await family.as('Amina');
    const { id: viewId } = await says(story, {});
    const weigh = `${family.path}/child-views/${viewId}/weighing`;
    const weighed = { reasons: 'Amina og foreldrene prøver kor i en måned.', toldChild: true };
    expect((await family.coordinator.post(weigh, weighed)).status).toBe(404);
    const readers = `${family.path}/child-views/${viewId}/readers`;
    expect((await kari.put(readers, { readableBy: [], coordinatorReads: true })).status).toBe(404);
    expect((await amina.put(readers, { readableBy: [], coordinatorReads: true })).status).toBe(200);
    expect(await family.decision(id, kari)).toMatchObject({
      status: 'proposed',
      missing: ['coordinator-review'],
      underReview: true,
      childViews: [],
    });
    expect(await family.coordinator.sees(`${family.path}/child-views`)).toMatchObject({
      items: [{ id: viewId, words: 'Jeg hater kor', objects: true, question: null }],
    });
    const mine = await family.coordinator.get('/api/v1/me');
    expect(mine.body).toMatchObject({
      waiting: expect.arrayContaining([
        expect.objectContaining({ kind: 'weighing', familyId: family.id, id: viewId, title: null }),
      ]) as unknown,
    });
    const work = await family.coordinator.get('/api/v1/work-list');
    expect(work.wire).toContain(viewId);
    for (const { wire } of [mine, work]) for (const word of ['kor?', id]) expect(wire).not.toContain(word);
    expect((await family.coordinator.get(`${family.path}/decisions/${id}`)).status).toBe(404);
    expect(await family.coordinator.does(weigh, weighed)).toMatchObject({ status: 'agreed' });
    expect(await family.decision(id, amina)).toMatchObject({
      childViews: [{ coordinatorReads: true, weighing: { reasons: weighed.reasons } }],
    });
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
