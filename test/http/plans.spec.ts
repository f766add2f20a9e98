import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TwoMunicipalities, type Caller } from '../support/two-municipalities.js';

interface Made {
  id: string;
  actionId: string;
  state: string;
  code: string;
  because: string;
}
interface Shown {
  id: string;
  title: string;
  place: string | null;
  state: string;
  basis: { kind: string; promisedBy?: { name: string } };
  movableUnder: string | null;
  allowedActions: string[];
}
interface Plan {
  version: number;
  step: string;
  areas: { area: string; goals: { actions: Shown[] }[]; actions: Shown[] }[];
  delegations: { id: string }[];
  servicePromises: { id: string; state: string; answer: string | null }[];
}

let town: TwoMunicipalities;
let jobCentre: string;
let coordinator: Caller;
let leader: Caller;
let clerk: Caller;
let otherLeader: Caller;
let family: Awaited<ReturnType<typeof aFamily>>;

beforeAll(async () => {
  town = await TwoMunicipalities.open();
  const team = await town.service('Familieteamet');
  jobCentre = await town.service('Jobbsenteret', 'employment');
  coordinator = await town.employee('coordinator', team, 'Kari');
  leader = await town.employee('service-leader', jobCentre, 'Leif');
  clerk = await town.employee('professional', jobCentre, 'Klara');
  otherLeader = await town.employee('service-leader', team, 'Lise');
  family = await aFamily();
});
afterAll(() => town.close());

/** Mother and daughter together, the father elsewhere with parental responsibility, a grandmother. */
async function aFamily() {
  const founded = await coordinator.post<{ id: string }>('/families', { name: 'Familien Berg' });
  const at = `/families/${founded.body.id}`;
  const join = async (givenName: string, birthDate: string) => {
    const person = { givenName, familyName: 'Berg', birthDate };
    const added = await coordinator.post<{ personId: string }>(`${at}/members`, { person });
    expect(added.status).toBe(201);
    return added.body.personId;
  };
  const mother = await join('Mona', '1990-01-15');
  const daughter = await join('Dina', '2018-01-15');
  const grandmother = await join('Gerd', '1960-01-15');
  const holder = { childId: daughter, source: 'population-register', validFrom: '2018-01-15' };
  await coordinator.post(`${at}/parental-responsibilities`, { ...holder, adultId: mother });
  const adult = { givenName: 'Frank', familyName: 'Dahl', birthDate: '1988-01-15' };
  await coordinator.post(`${at}/parental-responsibilities`, { ...holder, adult });
  const { rows } = await town.owner.query<{ id: string }>(`select id from person where given_name = 'Frank'`);
  const fatherId = rows[0]!.id;
  return {
    ...{ at, id: founded.body.id, motherId: mother, daughterId: daughter, grandmotherId: grandmother },
    mother: await town.as(mother),
    father: await town.as(fatherId),
    grandmother: await town.as(grandmother),
  };
}

const planOf = async (who: Caller) => (await who.get<Plan>(`${family.at}/plan`)).body;
const stepsOf = async (who: Caller) =>
  (await planOf(who)).areas.flatMap((a) => [...a.actions, ...a.goals.flatMap((g) => g.actions)]);
const promise = (who: Caller, title: string, more: object = {}, key?: string) =>
  who.post<Made>(`${family.at}/promises`, { kind: 'own', area: 'work', title, ...more }, key);
const history = async (): Promise<string[]> => {
  const { rows } = await town.owner.query<{ type: string }>(
    `select type from event where family_id = $1 order by at, id`,
    [family.id],
  );
  return rows.map(({ type }) => type);
};

/** A standing agreement and a step of the mother's, as a decision in effect would have left them. */
async function anAgreement() {
  const [decisionId, basisId, agreementId, actionId] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  const about = [1, family.id, [family.daughterId], coordinator.personId, basisId];
  await town.owner.query(`set session_replication_role = 'replica'`);
  await town.owner.query(
    `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent,
        opened_at, closes_at, effect_at, in_effect_at, created_at, version)
      values (1, $1, $2, 'Skal vi?', $3, 'coordination', 'in-effect', now(), 1, '{}', false, now(), now(), now(), now(), now(), 3)`,
    [decisionId, family.id, coordinator.personId],
  );
  await town.owner.query(
    `insert into basis (municipality_id, id, family_id, kind, decision_id, created_at) values (1, $1, $2, 'decision', $3, now())`,
    [basisId, family.id, decisionId],
  );
  await town.owner.query(
    `insert into standing_agreement (municipality_id, family_id, subject_ids, author_id, basis_id, id, area, lane, named_ids, title, areas, owner_ids, owner_service_ids, valid_from, valid_to, created_at, version)
      values ($1, $2, $3, $4, $5, $6, 'school', 'subjects', '{}', 'Skoleveien', '{school}', $7, '{}', current_date - 1, current_date + 90, now(), 1)`,
    [...about, agreementId, [family.motherId]],
  );
  await town.owner.query(
    `insert into action (municipality_id, family_id, subject_ids, author_id, basis_id, id, area, lane, named_ids, kind, title, owner_kind, owner_ids, owner_service_ids, support_level, place, state, state_since, created_at, version)
      values ($1, $2, $3, $4, $5, $6, 'school', 'subjects', '{}', 'action-add', 'Hente på skolen', 'member', $7, '{}', 'alone', 'Hovedporten', 'planned', now(), now(), 1)`,
    [...about, actionId, [family.motherId]],
  );
  await town.owner.query(`set session_replication_role = 'origin'`);
  return { agreementId, actionId };
}

describe('an own promise over HTTP', () => {
  it('is in the plan at the next look, and a double click makes it once', async () => {
    const key = randomUUID();
    const [first, second] = await Promise.all([
      promise(family.mother, 'Sende søknaden', {}, key),
      promise(family.mother, 'Sende søknaden', {}, key),
    ]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const mine = (await stepsOf(family.mother)).filter(({ title }) => title === 'Sende søknaden');
    expect(mine).toHaveLength(1);
    expect(mine[0]?.basis).toEqual({
      ...{ kind: 'own-promise', promisedBy: { id: family.motherId, name: 'Mona' } },
    });
    expect(await stepsOf(family.father)).toEqual([]);
    expect(await history()).toContain('own-promise-made');
  });

  it('cannot be made for another, by staff, or with content the plan does not take', async () => {
    const forOther = await promise(family.father, 'Slutte å røyke', { personId: family.motherId });
    expect(forOther).toMatchObject({ status: 422, body: { code: 'invalid-request' } });
    expect(await promise(coordinator, 'Noe')).toMatchObject({ status: 403 });
    expect(await promise(leader, 'Noe')).toMatchObject({ status: 404 });
    expect(await promise(family.mother, '')).toMatchObject({ status: 422 });
    expect(await promise(family.mother, 'x', { due: '2026-13-40' })).toMatchObject({ status: 422 });
    expect(await promise(family.mother, 'x', { lane: 'service-notes' })).toMatchObject({ status: 422 });
  });

  it('is reported on and stopped by whoever made it', async () => {
    const { body } = await promise(family.mother, 'Gå tur', { area: 'leisure', lane: 'family' });
    const at = `${family.at}/actions/${body.actionId}`;
    const report = await family.mother.post<Made>(`${at}/progress`, { act: 'begin', note: 'Ute hver dag' });
    expect(report).toMatchObject({ status: 201, body: { state: 'in-progress', version: 2 } });
    expect(await family.grandmother.post(`${at}/stop`)).toMatchObject({ status: 403 });
    expect(await family.father.post(`${at}/stop`)).toMatchObject({ status: 404 });
    expect(await family.mother.post(`${at}/stop`)).toMatchObject({ status: 201, body: { state: 'stopped' } });
    expect(await family.mother.post(`${at}/stop`)).toMatchObject({ status: 409 });
    expect(await history()).toEqual(expect.arrayContaining(['action-progressed', 'action-stopped']));
  });
});

describe("a service's promise over HTTP", () => {
  const ask = (who: Caller, more: object = {}) =>
    who.post<Made>(`${family.at}/promises`, {
      ...{ serviceId: jobCentre, area: 'work', what: 'Et kurs', whenWanted: 'før jul', ...more },
    });

  it('is asked without names and answered by the right service alone', async () => {
    const asked = await ask(coordinator);
    expect(asked).toMatchObject({ status: 201, body: { state: 'asked', serviceId: jobCentre } });
    const at = `${family.at}/promises/${asked.body.id}`;
    const waiting = await leader.get<{ items: { id: string; allowedActions: string[] }[] }>(
      '/service-promises',
    );
    expect(waiting.body.items).toMatchObject([{ id: asked.body.id, allowedActions: ['confirm', 'refuse'] }]);
    expect(JSON.stringify(waiting.body)).not.toMatch(/Berg|Mona|Dina/);
    expect(await otherLeader.get('/service-promises')).toMatchObject({ body: { items: [] } });
    expect(await family.mother.get('/service-promises')).toMatchObject({ status: 404 });
    const yes = { what: 'Kurs hver mandag', startsOn: '2027-01-11' };
    expect(await otherLeader.post(`${at}/confirm`, yes)).toMatchObject({ status: 404 });
    expect(await family.mother.post(`${at}/confirm`, yes)).toMatchObject({ status: 404 });
    expect(await clerk.post(`${at}/confirm`, yes)).toMatchObject({
      status: 409,
      body: { because: 'no-mandate' },
    });
    expect(await leader.post(`${at}/confirm`, { what: 'Kurs' })).toMatchObject({
      body: { because: 'when-missing' },
    });
    expect(await leader.post(`${at}/confirm`, yes)).toMatchObject({
      status: 200,
      body: { state: 'confirmed' },
    });
    expect(await leader.post(`${at}/refuse`, { reason: 'Nei' })).toMatchObject({ status: 409 });
    expect((await planOf(coordinator)).servicePromises).toMatchObject([
      { id: asked.body.id, state: 'confirmed', answer: 'Kurs hver mandag' },
    ]);
    expect(await leader.get(`${family.at}/plan`)).toMatchObject({ status: 404 });
  });

  it('is refused with a reason or not at all, and named only under a consent', async () => {
    const asked = await ask(coordinator);
    const at = `${family.at}/promises/${asked.body.id}/refuse`;
    expect(await leader.post(at, {})).toMatchObject({ status: 422 });
    expect(await leader.post(at, { reason: 'Fullt', because: 'no-capacity' })).toMatchObject({
      ...{ status: 200, body: { state: 'refused' } },
    });
    expect(await ask(coordinator, { what: 'Et kurs for Mona' })).toMatchObject({
      ...{ status: 409, body: { code: 'consent-missing' } },
    });
    expect(await ask(family.mother)).toMatchObject({ status: 403 });
    expect(await history()).toContain('service-promise-refused');
  });
});

describe('practical steps and "Stopp" over HTTP', () => {
  it('take effect at once, are told, and are undone by anybody they concern', async () => {
    const { agreementId, actionId } = await anAgreement();
    const at = `${family.at}/standing-agreements/${agreementId}`;
    const wish = { kind: 'place', actionId, place: 'Biblioteket' };
    expect(await family.father.post(`${at}/steps`, wish)).toMatchObject({ status: 403 });
    expect(await family.grandmother.post(`${at}/steps`, wish)).toMatchObject({ status: 404 });
    const taken = await family.mother.post<Made>(`${at}/steps`, wish);
    expect(taken.status).toBe(201);
    const now = (await stepsOf(family.father)).find(({ id }) => id === taken.body.actionId);
    expect(now).toMatchObject({ place: 'Biblioteket', basis: { kind: 'standing-agreement' } });
    expect(now?.allowedActions).toContain('stop');
    const stopped = await family.father.post(`${family.at}/actions/${taken.body.actionId}/stop`);
    expect(stopped).toMatchObject({ status: 201, body: { restoredActionId: actionId } });
    const back = (await stepsOf(family.mother)).find(({ id }) => id === actionId);
    expect(back).toMatchObject({ place: 'Hovedporten', state: 'planned' });
    expect(await history()).toEqual(
      expect.arrayContaining(['practical-step-taken', 'practical-step-stopped']),
    );
    expect(await family.father.post(`${at}/end`)).toMatchObject({ status: 200 });
    expect(await family.mother.post(`${at}/steps`, wish)).toMatchObject({ body: { code: 'agreement-over' } });
  });
});

describe('whoever may change a step at once', () => {
  it('is told under which agreement, and nobody else is', async () => {
    const { agreementId, actionId } = await anAgreement();
    const under = async (who: Caller) => (await stepsOf(who)).find(({ id }) => id === actionId)?.movableUnder;
    expect(await under(family.mother)).toBe(agreementId);
    expect(await under(family.father)).toBeNull();
    await promise(family.mother, 'Gå på biblioteket', { area: 'school' });
    const own = (await stepsOf(family.mother)).find(({ title }) => title === 'Gå på biblioteket');
    expect(own?.movableUnder).toBeNull();
    const owner = (ids: string[]) =>
      town.owner.query(`update standing_agreement set owner_ids = $2 where id = $1`, [agreementId, ids]);
    await owner([family.grandmotherId]);
    expect(await under(family.mother)).toBeNull();
    await owner([family.motherId]);
    await family.father.post(`${family.at}/standing-agreements/${agreementId}/end`);
    expect(await under(family.mother)).toBeNull();
  });
});

describe('delegations over HTTP', () => {
  it('take a log-in as new as an answer does', async () => {
    const validFrom = await town.dayFromNow(0);
    const validTo = await town.dayFromNow(30);
    const wish = { toPersonId: family.grandmotherId, kinds: ['leisure-start'], validFrom, validTo };
    const mother = await town.as(family.motherId);
    const older = `update session set auth_at = auth_at - interval '11 minutes' where person_id = $1`;
    await town.owner.query(older, [family.motherId]);
    const refused = await mother.post<Made>(`${family.at}/delegations`, wish);
    expect(refused).toMatchObject({ status: 403, body: { code: 'step-up-needed', because: 'too-old' } });
    const weak = await town.as(family.motherId);
    await town.owner.query(`update session set acr = 'substantial' where person_id = $1`, [family.motherId]);
    expect(await weak.post<Made>(`${family.at}/delegations`, wish)).toMatchObject({
      body: { code: 'step-up-needed', because: 'too-low' },
    });
    await town.owner.query(`update session set acr = 'high', auth_at = ctx.at() where person_id = $1`, [
      family.motherId,
    ]);
    expect(await planOf(family.mother)).toMatchObject({ delegations: [] });
  });

  it('are given by oneself to an adult, and taken back', async () => {
    const validFrom = await town.dayFromNow(0);
    const wish = { kinds: ['leisure-start'], validFrom, validTo: await town.dayFromNow(30) };
    const give = (toPersonId: string, more: object = {}) =>
      family.mother.post<Made>(`${family.at}/delegations`, { ...wish, toPersonId, ...more });
    expect(await give(family.daughterId)).toMatchObject({ status: 409, body: { because: 'not-adult' } });
    expect(await give(coordinator.personId)).toMatchObject({ status: 409, body: { because: 'to-staff' } });
    expect(await give(family.grandmotherId, { kinds: [] })).toMatchObject({ status: 422 });
    expect(await give(family.grandmotherId, { validTo: await town.dayFromNow(300) })).toMatchObject({
      status: 409,
    });
    expect(await give(randomUUID())).toMatchObject({ status: 404 });
    const given = await give(family.grandmotherId);
    expect(given.status).toBe(201);
    expect((await planOf(family.grandmother)).delegations.map(({ id }) => id)).toEqual([given.body.id]);
    const at = `${family.at}/delegations/${given.body.id}/withdraw`;
    expect(await family.father.post(at)).toMatchObject({ status: 404 });
    expect(await family.mother.post(at)).toMatchObject({ status: 200 });
  });
});

describe('the plan over HTTP', () => {
  it('is JSON with its version as ETag, and is not there for a stranger', async () => {
    const answer = await family.mother['visitor'].send(`/api/v1${family.at}/plan`);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const plan = (await answer.json()) as Plan;
    expect(answer.headers.get('etag')).toBe(`"${plan.version}"`);
    expect(await clerk.get(`${family.at}/plan`)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await clerk.get(`/families/${randomUUID()}/plan`)).toMatchObject({ status: 404 });
  });
});
