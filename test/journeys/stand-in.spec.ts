import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Client } from '../support/town.js';
import { dayOf } from '../support/days.js';

describe('a coordinator who falls ill', () => {
  let stage: Stage;
  let family: FamilyStory;
  let leader: Client;
  let trine: Client;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    leader = await town.employee('Lise', 'service-leader', service);
    trine = await town.employee('Trine', 'coordinator', service);
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Amina', await town.aged(9));
    await family.home('Kari', 'Amina');
    await family.responsible('Kari', 'Amina');
    await family.livesWith('Kari', 'Amina');
    const kari = await family.as('Kari');
    const lane = 'consented-services';
    const own = (area: string, title: string) => ({ kind: 'own', area, title, lane });
    await kari.does(`${family.path}/promises`, own('economy', 'Ringe banken om lånet'));
    await kari.does(`${family.path}/promises`, own('leisure', 'Gå tur på søndager'));
    await family.consents('Kari', 'Kari', service, ['leisure']);
  });
  afterAll(() => stage.close());

  it('has a stand-in the same day, appointed by the leader, who sees no more than the coordinator did', async () => {
    const id = await family.propose('Skal Amina begynne på turn?', [
      step('leisure', family.idOf('Amina'), 'Turn i Nordrehallen'),
    ]);
    expect((await trine.get(family.path)).status).toBe(404);
    const coordinated = await seenBy(family.coordinator, id);

    const { items } = await leader.sees<{ items: Record<string, unknown>[] }>('/api/v1/stand-ins');
    expect(items).toMatchObject([{ familyId: family.id, coordinator: 'Kaja Ansatt', standIn: null }]);
    expect(JSON.stringify(items)).not.toContain('Kari');
    const until = dayOf(await daysAhead(21));
    const appointing = { personId: trine.personId, until, reason: 'Kaja er syk' };
    await leader.does(`${family.path}/stand-in`, appointing);
    expect((await leader.get(family.path)).status).toBe(404);

    expect(await seenBy(trine, id)).toEqual(coordinated);
    const plan = JSON.stringify(await trine.sees(`${family.path}/plan`));
    expect(plan).toContain('Gå tur på søndager');
    expect(plan).not.toContain('banken');

    const kari = await family.as('Kari');
    expect(await kari.sees(family.path)).toMatchObject({
      standIn: { name: 'Trine Ansatt', service: { phone: '22 22 22 22' }, until },
    });
    expect((await family.recorded()).at(-1)).toBe('stand-in-appointed');
    await trine.does(`${family.path}/decisions/${id}/child-views`, {
      childId: family.idOf('Amina'),
      saysNothing: true,
      objects: false,
      present: ['alene'],
      language: 'nb',
    });
    expect(await family.sign('Kari', id)).toMatchObject({ status: 'agreed' });
  });

  it('for six weeks at most, from the coordinator’s own service, and only until the last day', async () => {
    leader = await stage.town.logIn(leader.personId);
    const tooLong = { personId: trine.personId, until: dayOf(await daysAhead(50)), reason: 'Lenge' };
    expect((await leader.post(`${family.path}/stand-in`, tooLong)).status).toBe(409);
    const school = await stage.town.service('Nordre skole', 'school');
    const teacher = await stage.town.employee('Tor', 'professional', school);
    const foreign = { personId: teacher.personId, until: dayOf(await daysAhead(10)), reason: 'X' };
    expect((await leader.post(`${family.path}/stand-in`, foreign)).status).toBe(404);
    await family.letPass(22);
    trine = await stage.town.logIn(trine.personId);
    expect((await trine.get(family.path)).status).toBe(404);
    expect((await family.coordinator.get(family.path)).status).toBe(200);
  });

  async function daysAhead(days: number): Promise<string> {
    return new Date(Date.parse(await stage.town.now()) + days * 86_400_000).toISOString();
  }

  /** What a coordinating employee can open of the family, without what tells who is looking. */
  async function seenBy(reader: Client, decisionId: string): Promise<unknown> {
    const { members, households, team } = await reader.sees(family.path);
    const { areas } = await reader.sees(`${family.path}/plan`);
    const { parts, requirements, answered } = await family.decision(decisionId, reader);
    const consents = await reader.sees(`${family.path}/consents`);
    return { members, households, team, areas, parts, requirements, answered, consents };
  }
});
