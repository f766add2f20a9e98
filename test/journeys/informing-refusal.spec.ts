import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import { dayOf } from '../support/days.js';

interface Untold {
  readonly missing: readonly string[];
  readonly notTold: readonly { personId: string; because: string; recorded: boolean }[];
}
interface Refusals {
  readonly items: readonly Record<string, unknown>[];
}

/** Amina of fifteen chooses her school alone; her parents are to be told, each where they live. */
async function apart(stage: Stage, mother: Record<string, unknown> = {}): Promise<FamilyStory> {
  const family = await FamilyStory.begin(stage.town, stage.coordinator, stage.service);
  await family.member('Kari', await stage.town.aged(41), mother);
  await family.member('Amina', await stage.town.aged(15));
  await family.home('Kari', 'Amina');
  await family.responsible('Kari', 'Amina');
  await family.responsible('Ola', 'Amina');
  return family.livesWith('Kari', 'Amina');
}

const choice = (family: FamilyStory, more: Record<string, unknown> = {}) => ({
  kind: 'education-choice',
  area: 'school',
  subjectIds: [family.idOf('Amina')],
  payload: { language: 'nb', title: 'Helse og oppvekst på Nes' },
  ...more,
});

const refusal = (family: FamilyStory, reason: string) => ({
  personId: family.idOf('Ola'),
  subjectIds: [family.idOf('Amina')],
  area: 'school',
  reason,
  legalBasis: 'Barnelova § 47 tredje ledd',
  appealTo: 'Statsforvalteren i Oslo og Viken',
});

describe('a parent who has a right to be told and is not', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('holds the proposal until an employee has answered for it, and hears nothing where somebody is protected', async () => {
    const family = await apart(stage, { protectionGrade: 'confidential' });
    const id = await family.draft('Hva vil Amina gå på?', [choice(family)]);
    const path = `${family.path}/decisions/${id}`;
    const draft = await family.coordinator.sees<Untold>(`${path}/requirements`);
    expect(draft.missing).toEqual(['informing-refusal']);
    const father = { personId: family.idOf('Ola'), because: 'told-parent' };
    expect(draft.notTold).toMatchObject([{ ...father, recorded: false }]);
    expect(await family.coordinator.post(`${path}/propose`)).toMatchObject({
      status: 409,
      body: { code: 'cannot-propose', missing: ['informing-refusal'] },
    });

    await family.coordinator.does(`${path}/informing-refusals`, refusal(family, 'protected-address'));
    const after = await family.coordinator.sees<Untold>(`${path}/requirements`);
    expect(after).toMatchObject({ missing: [], notTold: [{ ...father, recorded: true }] });
    await family.coordinator.does(`${path}/propose`);
    expect(await family.recorded('informing-')).toEqual(['informing-refused']);

    const kept = await family.coordinator.sees<Refusals>(`${family.path}/informing-refusals`);
    expect(kept.items).toMatchObject([
      { decisionId: id, reason: 'protected-address', decidedBy: stage.coordinator.personId, heardOf: false },
    ]);
    for (const name of ['Ola', 'Kari', 'Amina']) {
      const reader = await family.as(name);
      expect(await reader.sees(`${family.path}/informing-refusals`)).toEqual({ items: [] });
      expect(await family.history(reader)).not.toContain('informing-refused');
    }
  });

  it('hears of an assessment that can be appealed, where to and until when, and not of what it was about', async () => {
    const family = await apart(stage);
    const named = { lane: 'named-persons', namedIds: [family.idOf('Amina'), family.idOf('Kari')] };
    const id = await family.draft('Hva vil Amina gå på?', [choice(family, named)]);
    const path = `${family.path}/decisions/${id}`;
    const appealUntil = dayOf(await stage.town.now(), 21);
    const harm = { ...refusal(family, 'harmful-to-child'), appealUntil };
    await family.coordinator.does(`${path}/informing-refusals`, harm);
    await family.coordinator.does(`${path}/propose`);

    const ola = await family.as('Ola');
    const heard = await ola.sees<Refusals>(`${family.path}/informing-refusals`);
    const { legalBasis, appealTo } = harm;
    expect(heard.items).toMatchObject([
      { decisionId: null, reason: 'harmful-to-child', legalBasis, appealTo, appealUntil, heardOf: true },
    ]);
    expect((await ola.get(path)).status).toBe(404);
    const { items } = await ola.sees<{ items: { type: string; payload: object }[] }>(`${family.path}/events`);
    const told = items.filter(({ type }) => type === 'informing-refused').map(({ payload }) => payload);
    expect(told).toHaveLength(1);
    expect(Object.keys(told[0] ?? {}).sort()).toEqual(['personId', 'reason', 'refusalId']);
    const kari = await family.as('Kari');
    expect(await kari.sees(`${family.path}/informing-refusals`)).toEqual({ items: [] });

    await family.coordinator.does(`${path}/withdraw`);
    const ofTheProposal = (types: string[]) => types.filter((type) => type.startsWith('decision-'));
    expect(ofTheProposal(await family.history(ola))).toEqual([]);
    expect(ofTheProposal(await family.history(kari))).toEqual(['decision-proposed', 'decision-withdrawn']);
  });

  it('is refused by the coordinator alone, about somebody of the family, with time left to appeal', async () => {
    const family = await apart(stage);
    const id = await family.propose('Hva vil Amina gå på?', [choice(family)]);
    const path = `${family.path}/decisions/${id}/informing-refusals`;
    const body = refusal(family, 'court-order');
    expect((await (await family.as('Kari')).post(path, body)).status).toBe(404);
    const stranger = await stage.town.employee('Trine', 'coordinator', stage.service);
    expect((await stranger.post(path, body)).status).toBe(404);
    for (const wrong of [
      { personId: stranger.personId },
      { subjectIds: [family.idOf('Ola')] },
      { appealUntil: '2020-01-01' },
    ])
      expect(await family.coordinator.post(path, { ...body, ...wrong })).toMatchObject({
        status: 422,
        body: { code: 'part-refused' },
      });
    await family.coordinator.does(path, body);
  });

  it("of a family's own draft is asked about afterwards: the coordinator is given the task", async () => {
    const family = await apart(stage, { protectionGrade: 'confidential' });
    const amina = await family.as('Amina');
    const id = await family.propose('Hva vil jeg gå på?', [choice(family)], amina);
    const due = await stage.town.sql<{ topic: string }>(
      `select topic from due where ref_id = $1 and occurrence like 'untold-%'`,
      [id],
    );
    expect(due).toEqual([{ topic: 'coordinator-task' }]);
  });
});
