import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ColleaguesView, FamilyFactsView, FamilyView } from '#families';
import type { ConsentsView } from '#consents';
import { TwoMunicipalities, type Caller } from '../support/two-municipalities.js';

interface Added {
  id: string;
  memberId: string;
  personId: string;
  householdId: string;
}

let town: TwoMunicipalities;
let team: string;
let school: string;
let crisis: string;
let coordinator: Caller;
let colleague: Caller;
let leader: Caller;
let otherLeader: Caller;
let teacher: Caller;
let stranger: Caller;

beforeAll(async () => {
  town = await TwoMunicipalities.open();
  team = await town.service('Familieteamet');
  school = await town.service('Bakken skole', 'school');
  crisis = await town.service('Krisesenteret', 'crisis-centre', 'protected');
  coordinator = await town.employee('coordinator', team, 'Kari');
  colleague = await town.employee('coordinator', team, 'Kim');
  leader = await town.employee('service-leader', team, 'Lise');
  otherLeader = await town.employee('service-leader', school, 'Leif');
  teacher = await town.employee('professional', school, 'Tone');
  stranger = await town.employee(
    'coordinator',
    await town.service('Storvikteamet', 'family-support', 'ordinary', 2),
    'Stein',
    2,
  );
});
afterAll(() => town.close());

const born = (years: number) => `${2026 - years}-01-15`;
const shown = (family: FamilyView) => family.members.map((one) => one.givenName).sort();

/** Mother and daughter together, the father elsewhere; he shares parental responsibility. */
async function aFamily() {
  const founded = await coordinator.post<Added>('/families', { name: 'Familien Berg' });
  expect(founded.status).toBe(201);
  const at = `/families/${founded.body.id}`;
  const join = async (givenName: string, age: number, more = {}) => {
    const added = await coordinator.post<Added>(`${at}/members`, {
      person: { givenName, familyName: 'Berg', birthDate: born(age), ...more },
    });
    expect(added).toMatchObject({ status: 201 });
    return added.body;
  };
  const mother = await join('Mona', 36);
  const daughter = await join('Dina', 8);
  const home = await coordinator.post<Added>(`${at}/households`, {
    name: 'Hos mamma',
    personIds: [mother.personId, daughter.personId],
  });
  const parent = (body: object) =>
    coordinator.post<Added>(`${at}/parental-responsibilities`, {
      childId: daughter.personId,
      source: 'population-register',
      validFrom: born(8),
      ...body,
    });
  expect(await parent({ adultId: mother.personId })).toMatchObject({ status: 201 });
  const asFather = await parent({ adult: { givenName: 'Frank', familyName: 'Dahl', birthDate: born(38) } });
  expect(asFather).toMatchObject({ status: 201 });
  await coordinator.post(`${at}/residences`, {
    childId: daughter.personId,
    adultId: mother.personId,
    source: 'own-statement',
  });
  const family = await coordinator.get<FamilyView>(at);
  const fatherId = family.body.members.find((one) => one.givenName === 'Frank')!.personId;
  return {
    at,
    id: founded.body.id,
    mother,
    daughter,
    fatherId,
    householdId: home.body.householdId,
    responsibilityId: asFather.body.id,
    asMother: await town.as(mother.personId),
    asFather: await town.as(fatherId),
  };
}

const consentTo = (serviceId: string, subjectId: string, more = {}) => ({
  serviceId,
  subjectId,
  areas: ['school'],
  purpose: 'Samarbeid om skolehverdagen',
  childHeard: 'heard',
  noticeVersion: '2026-1',
  language: 'nb',
  ...more,
});

describe('founding a family', () => {
  it('gives it one coordinator, a history, and a list of what is missing', async () => {
    const family = await aFamily();
    const { body } = await coordinator.get<FamilyView>(family.at);
    expect(body.coordinator).toMatchObject({
      name: 'Kari Ansatt',
      service: { name: 'Familieteamet', phone: '+47 22 00 00 00' },
    });
    expect(shown(body)).toEqual(['Dina', 'Frank', 'Mona']);
    expect(body.missing).toContainEqual({ what: 'coordinator-consent', personId: family.daughter.personId });
    expect(body.missing.map((one) => one.what)).not.toContain('parental-responsibility');
    expect(body.allowedActions).toContain('add-member');
    const { rows } = await town.owner.query(`select type from event where family_id = $1 order by id`, [
      family.id,
    ]);
    expect(rows.map((row: { type: string }) => row.type)).toEqual(
      expect.arrayContaining([
        'family-founded',
        'coordinator-appointed',
        'member-joined',
        'household-set',
        'parental-responsibility-recorded',
      ]),
    );
  });

  it('tells the coordinator alone who is recorded to answer for whom, and who could take over', async () => {
    const family = await aFamily();
    const facts = await coordinator.get<FamilyFactsView>(`${family.at}/facts`);
    expect(facts.status).toBe(200);
    const between = facts.body.childFacts.map(({ kind, childId, adultId }) => [kind, childId, adultId]);
    expect(between).toContainEqual(['responsibility', family.daughter.personId, family.fatherId]);
    expect(between).toContainEqual(['residence', family.daughter.personId, family.mother.personId]);
    expect(facts.body.childFacts.map(({ id }) => id)).toContain(family.responsibilityId);
    expect((await family.asMother.get(`${family.at}/facts`)).status).toBe(404);
    const next = await coordinator.get<ColleaguesView>(`${family.at}/colleagues`);
    expect(next.body.items.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Kim Ansatt', 'Tone Ansatt']),
    );
    expect(next.body.items.map(({ serviceId }) => serviceId)).not.toContain(crisis);
    expect((await family.asMother.get(`${family.at}/colleagues`)).status).toBe(404);
  });

  it('is for coordinators: a leader and a citizen are told that there is no such thing', async () => {
    expect((await leader.post('/families', { name: 'X' })).status).toBe(404);
    const { asMother } = await aFamily();
    expect((await asMother.post('/families', { name: 'X' })).status).toBe(404);
  });

  it('is done once for one click', async () => {
    const before = await coordinator.get<{ items: unknown[] }>('/families');
    const first = await coordinator.post('/families', { name: 'En' }, 'one-click-0001');
    const again = await coordinator.post('/families', { name: 'En' }, 'one-click-0001');
    expect(first).toEqual(again);
    const after = await coordinator.get<{ items: unknown[] }>('/families');
    expect(after.body.items.length).toBe(before.body.items.length + 1);
  });
});

describe('who finds a family', () => {
  it('an unassigned colleague, another municipality and a leader find nothing there', async () => {
    const { at } = await aFamily();
    for (const who of [colleague, stranger, leader, teacher]) {
      const answer = await who.get(at);
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
      expect((await who.post(`${at}/members`, { person: {} })).status).not.toBe(201);
    }
  });

  it('the outside parent sees the own child and himself, no home and no other parent', async () => {
    const { at, asFather } = await aFamily();
    const { body, status } = await asFather.get<FamilyView>(at);
    expect(status).toBe(200);
    expect(shown(body)).toEqual(['Dina', 'Frank']);
    expect(body.households).toEqual([]);
    expect(body.missing).toEqual([]);
    expect(body.coordinator?.name).toBe('Kari Ansatt');
  });

  it('the mother sees her home and who the other parent is; the child sees both parents', async () => {
    const { at, asMother, daughter } = await aFamily();
    const mine = await asMother.get<FamilyView>(at);
    expect(shown(mine.body)).toEqual(['Dina', 'Frank', 'Mona']);
    expect(mine.body.households.map((one) => one.name)).toEqual(['Hos mamma']);
    const child = await (await town.as(daughter.personId)).get<FamilyView>(at);
    expect(shown(child.body)).toEqual(['Dina', 'Frank', 'Mona']);
  });

  it('a protected mother is on no list the father can open, nor the service that could lead to her', async () => {
    const { at, asFather, mother } = await aFamily();
    const family = await coordinator.get<FamilyView>(at);
    const { version } = family.body.members.find((one) => one.personId === mother.personId)!;
    const graded = await coordinator.patch(
      `${at}/members/${mother.memberId}/person`,
      { protectionGrade: 'strictly-confidential' },
      version!,
    );
    expect(graded.status).toBe(204);
    const { body } = await asFather.get<FamilyView>(at);
    expect(JSON.stringify(body)).not.toMatch(/Mona|Familieteamet|Hos mamma/);
  });
});

describe('blocks', () => {
  it('a barred parent loses access on the next request and keeps his right in the circle', async () => {
    const { at, id, asFather, fatherId } = await aFamily();
    expect((await asFather.get(at)).status).toBe(200);
    const set = await coordinator.post<Added>(`${at}/blocks`, {
      personId: fatherId,
      source: 'court',
      basis: 'Oslo tingrett',
    });
    expect(set.status).toBe(201);
    expect((await asFather.get(at)).status).toBe(404);
    const { body } = await coordinator.get<FamilyView>(at);
    expect(body.members.find((one) => one.personId === fatherId)).toMatchObject({ barred: true });
    const { rows } = await town.owner.query<{ n: number }>(
      `select count(*)::int as n from parental_responsibility where adult_id = $1 and valid_to is null`,
      [fatherId],
    );
    expect(rows[0]?.n).toBe(1);
    expect((await coordinator.patch(`${at}/blocks/${set.body.id}`, {})).status).toBe(204);
    expect((await asFather.get(at)).status).toBe(200);
    expect(id).toBeDefined();
  });

  it('a safety bar is the leader’s, ends by itself after 14 days, and stands longer only when another leader has reviewed it', async () => {
    const one = await aFamily();
    const two = await aFamily();
    const bar = { source: 'safety-bar', basis: 'Trusler i går' };
    expect((await coordinator.post(`${one.at}/blocks`, { ...bar, personId: one.fatherId })).status).toBe(403);
    expect((await otherLeader.post(`${one.at}/blocks`, { ...bar, personId: one.fatherId })).status).toBe(404);
    expect((await leader.post(`${one.at}/blocks`, { ...bar, personId: one.fatherId })).status).toBe(201);
    const reviewed = await leader.post<Added>(`${two.at}/blocks`, { ...bar, personId: two.fatherId });
    expect((await one.asFather.get(one.at)).status).toBe(404);
    const keepUntil = await town.dayFromNow(60);
    const review = `${two.at}/blocks/${reviewed.body.id}`;
    expect((await leader.patch(review, { validTo: keepUntil })).status).toBe(409);
    const asRead = async (by: Caller) =>
      (await by.get<{ items: { blockId: string }[] }>('/safety-bars')).body.items.find(
        ({ blockId }) => blockId === reviewed.body.id,
      );
    expect(await asRead(leader)).toMatchObject({
      mayReview: false,
      setBy: expect.stringMatching(/ Ansatt$/),
    });
    expect(await asRead(otherLeader)).toMatchObject({ mayReview: true });
    expect((await otherLeader.patch(review, { validTo: keepUntil })).status).toBe(204);
    await town.daysPass(13);
    expect((await one.asFather.get(one.at)).status).toBe(404);
    await town.daysPass(1);
    expect((await one.asFather.get(one.at)).status).toBe(200);
    expect((await two.asFather.get(two.at)).status).toBe(404);
  });
});

describe('the team', () => {
  it('a coordinator falls ill: the leader’s stand-in is there the same day, with name and phone, for six weeks at most', async () => {
    const { at, id, asMother } = await aFamily();
    const mine = await leader.get<{ items: { familyId: string }[] }>('/stand-ins');
    expect(mine.body.items.find((one) => one.familyId === id)).toMatchObject({
      coordinator: 'Kari Ansatt',
      standIn: null,
    });
    const wish = { personId: colleague.personId, reason: 'Sykdom' };
    expect((await leader.post(`${at}/stand-in`, { ...wish, until: await town.dayFromNow(43) })).status).toBe(
      409,
    );
    expect(
      (await otherLeader.post(`${at}/stand-in`, { ...wish, until: await town.dayFromNow(42) })).status,
    ).toBe(404);
    expect((await leader.post(`${at}/stand-in`, { ...wish, until: await town.dayFromNow(42) })).status).toBe(
      201,
    );
    expect((await colleague.get(at)).status).toBe(200);
    expect((await leader.get(at)).status).toBe(404);
    const { body } = await asMother.get<FamilyView>(at);
    expect(body.standIn).toMatchObject({ name: 'Kim Ansatt', service: { phone: '+47 22 00 00 00' } });
    await town.daysPass(42);
    expect((await colleague.get(at)).status).toBe(404);
  });

  it('an offer to hand over changes nothing; only the one it was made to can accept, and may take it back', async () => {
    const { at, id } = await aFamily();
    const offer = await coordinator.post<Added>(`${at}/hand-overs`, {
      toPersonId: colleague.personId,
      reason: 'Ny jobb',
    });
    expect(offer.status).toBe(201);
    expect(
      (await coordinator.post(`${at}/hand-overs`, { toPersonId: colleague.personId, reason: 'Igjen' }))
        .status,
    ).toBe(409);
    const answer = `${at}/hand-overs/${offer.body.id}`;
    expect((await coordinator.post(`${answer}/accept`)).status).toBe(404);
    const offers = await colleague.get<{ items: { handOverId: string }[] }>('/hand-overs');
    expect(offers.body.items.find((one) => one.handOverId === offer.body.id)).toMatchObject({
      from: 'Kari Ansatt',
      acceptedAt: null,
    });
    expect((await colleague.post(`${answer}/accept`)).status).toBe(204);
    expect((await colleague.post(`${answer}/accept`)).status).toBe(409);
    expect((await colleague.get(at)).status).toBe(404);
    expect((await colleague.post(`${answer}/decline`)).status).toBe(204);
    const { rows } = await town.owner.query(
      `select type from event where family_id = $1 and type like 'hand-over%' order by id`,
      [id],
    );
    expect(rows.map((row: { type: string }) => row.type)).toEqual([
      'hand-over-proposed',
      'hand-over-accepted',
      'hand-over-declined',
    ]);
  });

  it('a new service needs the family’s decision, and the coordinator does not simply leave', async () => {
    const { at } = await aFamily();
    const added = await coordinator.post(`${at}/team`, { serviceId: school, personId: teacher.personId });
    expect(added).toMatchObject({ status: 409, body: { code: 'needs-decision' } });
    const { body } = await coordinator.get<FamilyView>(at);
    const left = await coordinator.post(`${at}/team/${body.coordinator!.id}/leave`);
    expect(left).toMatchObject({ status: 409, body: { code: 'hand-over-first' } });
  });
});

describe('facts', () => {
  it('a separation splits the household at once; each then sees their own', async () => {
    const family = await aFamily();
    const partner = await coordinator.post<Added>(`${family.at}/members`, {
      person: { givenName: 'Per', familyName: 'Holm', birthDate: born(40) },
      householdId: family.householdId,
    });
    const asPartner = await town.as(partner.body.personId);
    expect(shown((await asPartner.get<FamilyView>(family.at)).body)).toEqual(['Dina', 'Mona', 'Per']);
    const split = `${family.at}/households/${family.householdId}/split`;
    expect((await asPartner.post(split, { name: 'Meg', personIds: [family.mother.personId] })).status).toBe(
      409,
    );
    expect(
      (await asPartner.post(split, { name: 'Hos Per', personIds: [partner.body.personId] })).status,
    ).toBe(201);
    expect(shown((await asPartner.get<FamilyView>(family.at)).body)).toEqual(['Per']);
    const hers = (await family.asMother.get<FamilyView>(family.at)).body;
    expect(shown(hers)).toEqual(['Dina', 'Frank', 'Mona']);
    expect(hers.households.map((one) => one.name)).toEqual(['Hos mamma']);
  });

  it('the unborn child is the mother’s alone; born, she holds parental responsibility', async () => {
    const family = await aFamily();
    const unborn = await coordinator.post<Added>(`${family.at}/members`, {
      person: {
        givenName: 'Baby',
        familyName: 'Berg',
        carriedById: family.mother.personId,
        dueDate: await town.dayFromNow(20),
      },
    });
    expect(unborn.status).toBe(201);
    expect(shown((await family.asFather.get<FamilyView>(family.at)).body)).toEqual(['Dina', 'Frank']);
    expect(shown((await family.asMother.get<FamilyView>(family.at)).body)).toContain('Baby');
    const seen = (await coordinator.get<FamilyView>(family.at)).body.members.find(
      (one) => one.givenName === 'Baby',
    )!;
    const birth = { bornOn: await town.dayFromNow(0) };
    const path = `${family.at}/members/${unborn.body.memberId}/person`;
    expect((await coordinator.patch(path, birth, seen.version! + 1)).status).toBe(412);
    expect((await coordinator.patch(path, birth, seen.version!)).status).toBe(204);
    expect(shown((await family.asMother.get<FamilyView>(family.at)).body)).toContain('Baby');
    const { rows } = await town.owner.query(
      `select adult_id, source from parental_responsibility where child_id = $1`,
      [unborn.body.personId],
    );
    expect(rows).toEqual([{ adult_id: family.mother.personId, source: 'birth' }]);
  });

  it('when responsibility ends the outside parent’s access ends with it', async () => {
    const { at, asFather, responsibilityId } = await aFamily();
    const ended = await coordinator.patch(`${at}/parental-responsibilities/${responsibilityId}`, {
      reason: 'court-order',
    });
    expect(ended.status).toBe(204);
    expect((await asFather.get(at)).status).toBe(404);
  });

  it('a death ends the dead person’s access and keeps the history', async () => {
    const { at, asMother, mother } = await aFamily();
    const { version } = (await coordinator.get<FamilyView>(at)).body.members.find(
      (one) => one.personId === mother.personId,
    )!;
    const died = await coordinator.patch(
      `${at}/members/${mother.memberId}/person`,
      { diedOn: await town.dayFromNow(0) },
      version!,
    );
    expect(died.status).toBe(204);
    expect((await asMother.get(at)).status).toBe(404);
  });

  it('the person chooses the own support person and what is read, and ends it the same day', async () => {
    const { at, asMother, asFather, daughter, mother } = await aFamily();
    const wish = {
      supporter: { givenName: 'Berit', familyName: 'Støtte', birthDate: born(60) },
      areas: ['housing'],
    };
    expect(
      (await asFather.post(`${at}/support-persons`, { ...wish, personId: daughter.personId })).status,
    ).toBe(409);
    const named = await asMother.post<Added>(`${at}/support-persons`, wish);
    expect(named.status).toBe(201);
    const { rows } = await town.owner.query<{ supporter_id: string }>(
      `select supporter_id from support_person where id = $1`,
      [named.body.id],
    );
    const asSupport = await town.as(rows[0]!.supporter_id);
    const supports = async (who: Caller) => (await who.get<FamilyView>(at)).body.supports;
    const line = { id: named.body.id, personId: mother.personId, areas: ['housing'], validTo: null };
    expect(await supports(asMother)).toMatchObject([{ ...line, name: 'Berit' }]);
    expect(await supports(asSupport)).toMatchObject([{ ...line, name: 'Mona' }]);
    expect([await supports(asFather), await supports(coordinator)]).toEqual([[], []]);
    expect(shown((await asSupport.get<FamilyView>(at)).body)).toEqual(['Berit', 'Mona']);
    expect((await asFather.post(`${at}/support-persons/${named.body.id}/end`)).status).toBe(404);
    expect((await asMother.post(`${at}/support-persons/${named.body.id}/end`)).status).toBe(204);
    expect((await asSupport.get(at)).status).toBe(404);
    expect(await supports(asMother)).toEqual([]);
  });

  it('a national number is enough to name one, and is asked for when no birthday is told', async () => {
    const { at, asMother } = await aFamily();
    const name = (supporter: object) =>
      asMother.post<Added>(`${at}/support-persons`, {
        supporter: { givenName: 'Berit', familyName: 'Støtte', ...supporter },
        areas: ['housing'],
      });
    expect(await name({})).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'supporter.birthDate' }] },
    });
    expect((await name({ nationalNumber: '14918910079' })).status).toBe(422);
    const named = await name({ nationalNumber: '149189 10078' });
    expect(named.status).toBe(201);
    const { rows } = await town.owner.query<{ born: string; logins: number }>(
      `select p.birth_date::text as born, (select count(*)::int from account_person x where x.person_id = p.id) as logins
         from support_person s join person p on p.id = s.supporter_id where s.id = $1`,
      [named.body.id],
    );
    expect(rows).toEqual([{ born: '1989-11-14', logins: 1 }]);
  });

  it('nobody who is barred comes back in as a support person by their number', async () => {
    const { at, asMother } = await aFamily();
    const nationalNumber = '17054026641';
    const barred = await coordinator.post<Added>(`${at}/members`, {
      person: { givenName: 'Kaj', familyName: 'Berg', birthDate: '1940-05-17', nationalNumber },
    });
    const bar = { personId: barred.body.personId, source: 'court', basis: 'Kjennelse' };
    expect((await coordinator.post(`${at}/blocks`, bar)).status).toBe(201);
    const wish = { supporter: { givenName: 'K', familyName: 'B', nationalNumber }, areas: ['housing'] };
    expect((await asMother.post(`${at}/support-persons`, wish)).status).toBe(404);
  });
});

describe('consent to share', () => {
  /** The school in the team, as an agreed decision would have put it there. */
  async function schoolJoins(familyId: string): Promise<void> {
    await town.owner.query(`set session_replication_role = replica`);
    await town.owner.query(
      `insert into team_member (municipality_id, id, family_id, person_id, service_id, duty, basis_id, valid_from)
       select 1, gen_random_uuid(), $1, $2, $3, 'professional', basis_id, '2026-01-01' from team_member where family_id = $1 limit 1`,
      [familyId, teacher.personId, school],
    );
    await town.owner.query(`set session_replication_role = origin`);
    await town.owner.query(`select app.refresh_family_access(1::smallint, $1)`, [familyId]);
  }

  it('a professional meets first names only, and only after everyone who must has given', async () => {
    const { at, id, asMother, asFather, daughter } = await aFamily();
    await schoolJoins(id);
    expect(shown((await teacher.get<FamilyView>(at)).body)).toEqual([]);
    const half = await asMother.post<{ state: string }>(
      `${at}/consents`,
      consentTo(school, daughter.personId),
    );
    expect(half).toMatchObject({ status: 201, body: { state: 'waiting' } });
    expect(shown((await teacher.get<FamilyView>(at)).body)).toEqual([]);
    const whole = await asFather.post<Added & { state: string }>(
      `${at}/consents`,
      consentTo(school, daughter.personId),
    );
    expect(whole).toMatchObject({ status: 201, body: { state: 'given' } });
    const { body } = await teacher.get<FamilyView>(at);
    expect(body.members).toMatchObject([
      { givenName: 'Dina', familyName: null, birthDate: null, areas: ['school'] },
    ]);
    expect((await asFather.post(`${at}/consents/${whole.body.id}/withdraw`)).status).toBe(204);
    expect(shown((await teacher.get<FamilyView>(at)).body)).toEqual([]);
    expect((await asFather.post(`${at}/consents/${whole.body.id}/withdraw`)).status).toBe(409);
  });

  it('nobody gives for another; the coordinator records paper with a note, and a refusal is a record too', async () => {
    const { at, asFather, mother } = await aFamily();
    expect((await asFather.post(`${at}/consents`, consentTo(team, mother.personId))).body).toMatchObject({
      code: 'not-yours-to-give',
    });
    const onPaper = consentTo(team, mother.personId, { route: 'paper', givenBy: mother.personId });
    expect((await coordinator.post(`${at}/consents`, onPaper)).body).toMatchObject({ code: 'note-needed' });
    const recorded = await coordinator.post<{ state: string }>(`${at}/consents`, {
      ...onPaper,
      note: 'Signert på kontoret',
      interpretedBy: { kind: 'by-video', interpreter: 'Leyla Osman', acknowledgesDuty: true },
    });
    expect(recorded).toMatchObject({ status: 201, body: { state: 'given' } });
    const tells = async (who: Caller) =>
      (await who.get<ConsentsView>(`${at}/consents`)).body.items.map((one) => one.interpretedBy);
    expect(await tells(coordinator)).toEqual([{ kind: 'by-video', interpreter: 'Leyla Osman' }]);
    expect((await coordinator.post(`${at}/consents`, consentTo(team, mother.personId))).status).toBe(403);
    const asMother = await town.as(mother.personId);
    const tooNear = { kind: 'in-room', interpreter: 'Mona Berg' };
    expect(
      await asMother.post(
        `${at}/consents`,
        consentTo(school, mother.personId, { interpretedBy: { ...tooNear, acknowledgesDuty: true } }),
      ),
    ).toMatchObject({ status: 422, body: { code: 'interpreter-too-near' } });
    const no = await asMother.post(
      `${at}/consents`,
      consentTo(crisis, mother.personId, { answer: 'refused' }),
    );
    expect(no).toMatchObject({ status: 201, body: { state: 'refused' } });
    const tooLong = consentTo(school, mother.personId, { validTo: await town.dayFromNow(731) });
    expect((await asMother.post(`${at}/consents`, tooLong)).body).toMatchObject({ code: 'period-too-long' });
  });

  it('lists what may be known: the father never learns what the mother has given, the school sees its own', async () => {
    const { at, id, asMother, asFather, mother } = await aFamily();
    await schoolJoins(id);
    await asMother.post(`${at}/consents`, consentTo(crisis, mother.personId, { areas: ['safety'] }));
    await asMother.post(`${at}/consents`, consentTo(school, mother.personId));
    const list = async (who: Caller) =>
      (await who.get<ConsentsView>(`${at}/consents`)).body.items.map((one) => one.service).sort();
    expect(await list(asMother)).toEqual(['Bakken skole', 'Krisesenteret']);
    expect(await list(coordinator)).toEqual(['Bakken skole', 'Krisesenteret']);
    expect(await list(teacher)).toEqual(['Bakken skole']);
    expect(await list(asFather)).toEqual([]);
  });

  it('expires by its own date', async () => {
    const { at, id, asMother, mother } = await aFamily();
    await schoolJoins(id);
    await asMother.post(
      `${at}/consents`,
      consentTo(school, mother.personId, { validTo: await town.dayFromNow(3) }),
    );
    expect(shown((await teacher.get<FamilyView>(at)).body)).toEqual(['Mona']);
    await town.daysPass(3);
    expect(shown((await teacher.get<FamilyView>(at)).body)).toEqual([]);
    expect((await asMother.get<ConsentsView>(`${at}/consents`)).body.items[0]?.state).toBe('expired');
  });
});
