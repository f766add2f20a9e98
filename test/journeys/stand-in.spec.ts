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

describe('an employee who must not work with a family', () => {
  let stage: Stage;
  let family: FamilyStory;
  let leader: Client;
  let officer: Client;

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    leader = await town.employee('Lise', 'service-leader', service);
    officer = await town.employee('Per', 'data-protection-officer', null);
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
  });
  afterAll(() => stage.close());

  it('is locked out by name, for a reason and a time, from the next request in the same session, and let in again', async () => {
    const { coordinator, path } = family;
    const { town } = stage;
    const stranger = await town.employee('Sara', 'service-leader', await town.service('Nav', 'employment'));
    expect((await coordinator.get(path)).status).toBe(200);
    const wish = {
      familyId: family.id,
      personId: coordinator.personId,
      ground: 'lock-out',
      reason: 'Varsel',
    };
    expect((await coordinator.post('/api/v1/kept-out', wish)).status).toBe(404);
    const until = dayOf(await stage.town.now(), 30);
    const toKeepOut = `/api/v1/kept-out/families/${family.id}/employees`;
    expect((await leader.get(toKeepOut)).wire).toContain(coordinator.personId);
    expect(await leader.post('/api/v1/kept-out', wish)).toMatchObject({
      body: { code: 'lock-out-needs-end' },
    });
    const { id } = await leader.does<{ id: string }>('/api/v1/kept-out', { ...wish, until });
    for (const page of ['', '/plan', '/events', '/consents', '/kept-out'])
      expect((await coordinator.get(`${path}${page}`)).status).toBe(404);
    expect((await coordinator.get('/api/v1/me')).wire).not.toContain(family.id);
    expect((await coordinator.get('/api/v1/kept-out')).wire).not.toContain(id);
    // Nor offered again: not as a stand-in, and not among those one may keep out.
    const [shown] = (await leader.sees<{ items: { keptOutIds: string[] }[] }>('/api/v1/stand-ins')).items;
    expect(shown?.keptOutIds).toEqual([coordinator.personId]);
    expect((await leader.get(toKeepOut)).wire).not.toContain(coordinator.personId);
    expect((await coordinator.get(toKeepOut)).status).toBe(404);
    expect((await stranger.get(toKeepOut)).status).toBe(404);
    const list = await officer.sees<{ items: unknown[] }>('/api/v1/kept-out');
    expect(list.items).toMatchObject([
      { id, name: 'Kaja Ansatt', ground: 'lock-out', reason: 'Varsel', setBy: 'Lise Ansatt', until },
    ]);
    expect(await family.recorded('employee-')).toEqual(['employee-kept-out']);

    expect((await coordinator.post(`/api/v1/kept-out/${id}/lift`, { reason: 'Selv' })).status).toBe(404);
    await officer.does(`/api/v1/kept-out/${id}/review`, { reviewOn: until });
    await officer.does(`/api/v1/kept-out/${id}/lift`, { reason: 'Varselet var feil' });
    expect((await coordinator.get(path)).status).toBe(200);
    expect(await family.recorded('employee-')).toEqual(['employee-kept-out', 'employee-let-in']);
    expect(await leader.post(`/api/v1/kept-out/${id}/lift`, { reason: 'Igjen' })).toMatchObject({
      status: 409,
    });
  });

  it('is not asked about the family on behalf of the service either', async () => {
    const { town } = stage;
    const school = await town.service('Søndre skole', 'school');
    const teacher = await town.employee('Tor', 'professional', school);
    const asked = {
      kind: 'service',
      serviceId: school.id,
      area: 'school',
      what: 'Leksehjelp',
      whenWanted: 'Til høsten',
    };
    await family.coordinator.does(`${family.path}/promises`, asked);
    expect((await teacher.get('/api/v1/service-promises')).wire).toContain('Leksehjelp');
    const relation = {
      familyId: family.id,
      personId: teacher.personId,
      ground: 'colleague',
      reason: 'Kari jobber her',
    };
    await officer.does('/api/v1/kept-out', relation);
    expect((await teacher.get('/api/v1/service-promises')).wire).not.toContain('Leksehjelp');
    expect((await teacher.get('/api/v1/me')).wire).not.toContain(family.id);
    const { items } = await family.coordinator.sees<{ items: { name: string }[] }>(`${family.path}/kept-out`);
    expect(items).toMatchObject([{ name: 'Tor Ansatt', until: null }]);
    expect(JSON.stringify(items)).not.toMatch(/colleague|jobber/);
    expect((await family.coordinator.get(`${family.path}/colleagues`)).wire).not.toContain(teacher.personId);
  });

  it('says of themself that a family is their sister’s, and the place ends there', async () => {
    const other = await FamilyStory.begin(stage.town, stage.coordinator, stage.service, 'Søster');
    await other.member('Anne', await stage.town.aged(40));
    const own = { ground: 'relative', reason: 'Dette er søsteren min' };
    expect([403, 404]).toContain((await leader.post(`${other.path}/own-case`, own)).status);
    expect(
      (await other.coordinator.post(`${other.path}/own-case`, { ...own, ground: 'lock-out' })).status,
    ).toBe(422);
    expect((await other.coordinator.post(`${other.path}/own-case`, own)).status).toBe(204);
    expect((await other.coordinator.get(other.path)).status).toBe(404);
    expect((await other.coordinator.post(`${other.path}/own-case`, own)).status).toBe(404);
    const { items } = await leader.sees<{ items: { id: string; ground: string; familyId: string }[] }>(
      '/api/v1/kept-out',
    );
    expect(items.filter(({ familyId }) => familyId === other.id)).toMatchObject([
      { ground: 'relative', until: null },
    ]);
  });

  it('is the same human being as somebody of the family, by whatever way that comes to light', async () => {
    const { town, coordinator, service } = stage;
    const theirs = await FamilyStory.begin(town, coordinator, service, 'Egen');
    await theirs.member('Mona', await town.aged(39));
    await theirs.member('Ida', await town.aged(8));
    await theirs.responsible('Kaja', 'Ida');
    expect((await theirs.coordinator.get(theirs.path)).status).toBe(200);
    // The log-in of the father who lives elsewhere turns out to be the coordinator's own.
    await town.sql(
      `insert into account_person (municipality_id, id, account_id, person_id)
       select municipality_id, gen_random_uuid(), account_id, $2 from account_person where person_id = $1`,
      [coordinator.personId, theirs.idOf('Kaja')],
    );
    expect((await theirs.coordinator.get(theirs.path)).status).toBe(404);
    expect((await (await theirs.as('Kaja')).get(theirs.path)).status).toBe(200);
  });

  it('and whoever has no tie to a family sees nothing of it, whatever the post', async () => {
    for (const role of [
      'coordinator',
      'professional',
      'service-leader',
      'administrator',
      'data-protection-officer',
      'manager',
    ] as const) {
      const employee = await stage.town.employee('Ny', role, role === 'administrator' ? null : stage.service);
      for (const page of ['', '/plan', '/events', '/consents', '/access-log', '/kept-out', '/plan/lanes'])
        expect([403, 404]).toContain((await employee.get(`${family.path}${page}`)).status);
      expect((await employee.get('/api/v1/families')).wire).not.toContain(family.id);
    }
  });
});
