import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lanes, lifeAreas, type Lane, type LifeArea } from '#contract';
import { isAllowed, maySee, mayEnter, viewerOf } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, RolePool, type Tx } from '#platform/database';
import {
  PlanAppliers,
  PlanListeners,
  mayReport,
  mayStop,
  type PlanPart,
  ActionsService,
  CommitmentsService,
  DelegationsService,
  PlanQueries,
  PracticalStepsService,
  PromisesService,
  reporterOf,
  ServicePromisesService,
  StandingAgreementsService,
} from '#plans';
import { countingProxy } from '../support/counting-proxy.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import {
  aDecisionInEffect,
  aPartOf,
  aPlanFamily,
  ticketFor,
  type PlanFamily,
} from '../support/plan-family.js';

const here = 301;

interface Step {
  id: string;
  title: string;
  state: string;
  place: string | null;
  due: string | null;
  basis: { kind: string; agreedOn?: string; promisedBy?: { id: string; name: string }; trialUntil?: string };
  owner: { persons: { id: string }[]; services: { id: string }[] };
  allowedActions: string[];
}
interface Plan {
  version: number;
  step: string;
  areas: { area: LifeArea; goals: { id: string; title: string; actions: Step[] }[]; actions: Step[] }[];
  standingAgreements: { id: string }[];
  trials: { id: string; until: string }[];
  delegations: { id: string }[];
  servicePromises: { id: string; state: string }[];
}

let database: FreshDatabase;
let pool: RolePool;
let app: Database;
let family: PlanFamily;
let listeners: PlanListeners;
let appliers: PlanAppliers;
let commitments: CommitmentsService;
let promises: PromisesService;
let answers: ServicePromisesService;
let actions: ActionsService;
let steps: PracticalStepsService;
let agreements: StandingAgreementsService;
let delegations: DelegationsService;
let plans: PlanQueries;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await RolePool.open(database.appUrl, 4, 'plans-spec');
  app = new Database(pool, mayEnter);
  family = await aPlanFamily(database);
  const events = new Events();
  listeners = new PlanListeners();
  commitments = new CommitmentsService(events);
  appliers = new PlanAppliers(commitments, events);
  promises = new PromisesService(app, commitments, events);
  answers = new ServicePromisesService(app, events);
  steps = new PracticalStepsService(app, commitments, listeners, events);
  actions = new ActionsService(app, commitments, steps, events);
  agreements = new StandingAgreementsService(app, events);
  delegations = new DelegationsService(app, events);
  plans = new PlanQueries(app);
});

afterAll(async () => {
  await pool.close();
  await family.close();
  await database.drop();
});

const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.write(ticketFor(family, who), work);
const planOf = async (who: string): Promise<Plan> =>
  JSON.parse((await plans.planFor(ticketFor(family, who), family.familyId)).plan) as Plan;
const stepsIn = (plan: Plan): Step[] =>
  plan.areas.flatMap((area) => [...area.actions, ...area.goals.flatMap((goal) => goal.actions)]);
const stepOf = async (who: string, id: string): Promise<Step | undefined> =>
  stepsIn(await planOf(who)).find((step) => step.id === id);
const eventTypes = async (): Promise<string[]> =>
  (await family.sql<{ type: string }>('select type from event order by at, id')).map(({ type }) => type);

const part = (change: Partial<PlanPart>): PlanPart => ({
  ...{
    id: newId(),
    kind: 'action-add',
    area: 'school',
    subjectIds: [family.child],
    lane: 'subjects',
    namedIds: [],
  },
  ...change,
  payload: { title: 'Leksehjelp', ...change.payload },
});

async function agreed(...parts: [Parameters<PlanAppliers['apply']>[2], PlanPart][]): Promise<string[]> {
  const { decisionId, basisId } = await aDecisionInEffect(family);
  for (const [, one] of parts) await aPartOf(family, decisionId, one.id);
  const ground = { familyId: family.familyId, authorId: family.coordinator, basisId, decisionId };
  return as(family.coordinator, async (tx) => {
    expect(await appliers.basisOfDecision(tx, family.familyId, decisionId)).toBe(basisId);
    const ids: string[] = [];
    for (const [applier, one] of parts) ids.push(await appliers.apply(tx, ground, applier, one));
    return ids;
  });
}

const promiseOf = (who: string, title: string, more: object = {}) =>
  promises.promise(
    ticketFor(family, who, 'add', 'Plan'),
    family.familyId,
    { kind: 'own', area: 'work', title, ...more },
    undefined,
  );

describe('a commitment rests on a basis', () => {
  const raw = (basisId: string, over: object = {}) => ({
    ...{
      municipality_id: here,
      id: newId(),
      family_id: family.familyId,
      subject_ids: [family.mother],
      area: 'work',
    },
    ...{ lane: 'subjects', named_ids: [], author_id: family.mother, kind: 'action-add', title: 'x' },
    ...{ owner_kind: 'member', owner_ids: [family.mother], owner_service_ids: [], support_level: 'alone' },
    ...{ basis_id: basisId, state: 'planned', version: 1, ...over },
  });
  const insert = async (who: string, row: object) =>
    as(who, (tx) =>
      tx.rows(
        `insert into action select (jsonb_populate_record(null::action, $1::jsonb || jsonb_build_object('state_since', ctx.at(), 'created_at', ctx.at(), 'lane_since', ctx.at()))).*`,
        [JSON.stringify(row)],
      ),
    );
  const basis = (tx: Tx, over: object) =>
    tx.rows(
      `insert into basis select (jsonb_populate_record(null::basis, $1::jsonb || jsonb_build_object('created_at', ctx.at()))).*`,
      [JSON.stringify({ municipality_id: here, family_id: family.familyId, ...over })],
    );

  it('is refused by the database without one, even as raw SQL of the app role', async () => {
    await expect(insert(family.mother, raw(newId()))).rejects.toThrow();
    await expect(insert(family.mother, { ...raw(newId()), basis_id: null })).rejects.toThrow();
  });

  it('is refused on a decision that is not in effect', async () => {
    const [decisionId, basisId] = [newId(), newId()];
    await family.past(
      `insert into decision (municipality_id, id, family_id, question, drafted_by, drafted_as, status, status_since, current_version, draft, urgent, opened_at, closes_at, created_at, version)
        values ($1, $2, $3, 'Skal vi?', $4, 'family', 'proposed', now(), 1, '{}', false, now(), now(), now(), 1)`,
      [here, decisionId, family.familyId, family.mother],
    );
    const refused = as(family.mother, async (tx) => {
      await basis(tx, { id: basisId, kind: 'decision', decision_id: decisionId });
      await tx.rows(
        `insert into action select (jsonb_populate_record(null::action, $1::jsonb || jsonb_build_object('state_since', ctx.at(), 'created_at', ctx.at(), 'lane_since', ctx.at()))).*`,
        [JSON.stringify(raw(basisId))],
      );
    });
    await expect(refused).rejects.toMatchObject({ code: 'gate-refused' });
  });

  it("cannot be another person's promise, by the service's rule or by raw SQL", async () => {
    const basisId = newId();
    const forOther = as(family.father, (tx) =>
      basis(tx, { id: basisId, kind: 'own-promise', promised_by: family.mother }),
    );
    await expect(forOther).rejects.toMatchObject({ code: 'gate-refused' });
    const mine = newId();
    const handedOver = as(family.father, async (tx) => {
      await basis(tx, { id: mine, kind: 'own-promise', promised_by: family.father });
      await tx.rows(
        `insert into action select (jsonb_populate_record(null::action, $1::jsonb || jsonb_build_object('state_since', ctx.at(), 'created_at', ctx.at(), 'lane_since', ctx.at()))).*`,
        [JSON.stringify(raw(mine))],
      );
    });
    await expect(handedOver).rejects.toMatchObject({ code: 'gate-refused' });
  });

  it('never comes back by a change of its state alone once it is stopped', async () => {
    const { id } = await promiseOf(family.mother, 'Ringe jobbsenteret');
    await actions.stop(ticketFor(family, family.mother), family.familyId, id, undefined);
    const revived = as(family.mother, (tx) =>
      tx.rows(`update action set state = 'planned', version = version + 1 where id = $1`, [id]),
    );
    await expect(revived).rejects.toMatchObject({ code: 'wrong-state' });
  });
});

describe('an own promise', () => {
  it('stands in the plan at once, shown as the own promise of whoever made it', async () => {
    const { id, state } = await promiseOf(family.mother, 'Levere søknaden', { due: '2027-01-15' });
    expect(state).toBe('planned');
    const step = await stepOf(family.mother, id);
    expect(step).toMatchObject({ title: 'Levere søknaden', due: '2027-01-15', state: 'planned' });
    expect(step?.basis).toEqual({ kind: 'own-promise', promisedBy: { id: family.mother, name: 'Mona' } });
    expect(await eventTypes()).toEqual(expect.arrayContaining(['own-promise-made', 'action-set']));
  });

  it('is seen by nobody else unless it is shared', async () => {
    const { id } = await promiseOf(family.mother, 'Gå til legen');
    for (const other of [family.father, family.child, family.coordinator, family.motherNewPartner])
      expect(await stepOf(other, id)).toBeUndefined();
    const shared = await promiseOf(family.mother, 'Handle på lørdag', { lane: 'family' });
    expect(await stepOf(family.motherNewPartner, shared.id)).toBeDefined();
    expect(await stepOf(family.father, shared.id)).toBeUndefined();
  });

  it('is not made by staff, and not on behalf of the family', async () => {
    await expect(promiseOf(family.coordinator, 'Noe')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(promiseOf(family.stranger, 'Noe')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('takes over from an own promise, and never from what is agreed', async () => {
    const first = await promiseOf(family.mother, 'Søke jobb');
    const second = await promiseOf(family.mother, 'Søke to jobber', { replacesId: first.id });
    const titles = stepsIn(await planOf(family.mother)).map(({ title }) => title);
    expect(titles).toContain('Søke to jobber');
    expect(titles).not.toContain('Søke jobb');
    await expect(promiseOf(family.mother, 'Igjen', { replacesId: first.id })).rejects.toMatchObject({
      code: 'target-over',
    });
    const payload = { title: 'Møte', owner: { kind: 'member' as const, personId: family.mother } };
    const [agreedId = ''] = await agreed([
      'action.add',
      part({ area: 'work', subjectIds: [family.mother], payload }),
    ]);
    await expect(promiseOf(family.mother, 'Ikke møte', { replacesId: agreedId })).rejects.toMatchObject({
      code: 'not-an-own-promise',
      detail: { because: 'is-agreed' },
    });
    expect((await stepOf(family.mother, second.id))?.state).toBe('planned');
  });
});

describe("a service's promise", () => {
  const ask = (more: object = {}, who = family.coordinator) =>
    promises.promise(
      ticketFor(family, who, 'add', 'Plan'),
      family.familyId,
      { serviceId: family.jobCentre, area: 'work', what: 'Et kurs', whenWanted: 'i januar', ...more },
      undefined,
    );
  const confirm = (who: string, id: string) =>
    answers.confirm(ticketFor(family, who, 'answer', 'ServicePromise'), family.familyId, id, {
      what: 'Kurs mandager',
      startsOn: '2027-01-11',
    });

  it('is asked without names, waits for the service, and is confirmed by it alone', async () => {
    const { id } = await ask();
    const waiting = await answers.waiting(ticketFor(family, family.leader, 'answer', 'ServicePromise'));
    expect(waiting.items.map((item) => item.id)).toContain(id);
    expect(JSON.stringify(waiting)).not.toMatch(/Testesen|Mona|Amina/);
    const elsewhere = await answers.waiting(ticketFor(family, family.teacher, 'answer', 'ServicePromise'));
    expect(elsewhere.items).toEqual([]);
    await expect(confirm(family.teacher, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(confirm(family.coordinator, id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(confirm(family.mother, id)).rejects.toMatchObject({ status: 404 });
    await expect(confirm(family.clerk, id)).rejects.toMatchObject({ detail: { because: 'no-mandate' } });
    expect(await confirm(family.leader, id)).toMatchObject({ state: 'confirmed', startsOn: '2027-01-11' });
    await expect(confirm(family.leader, id)).rejects.toMatchObject({
      detail: { because: 'already-answered' },
    });
    const { servicePromises } = await planOf(family.coordinator);
    expect(servicePromises.find((promise) => promise.id === id)?.state).toBe('confirmed');
    expect((await planOf(family.mother)).servicePromises).toEqual([]);
  });

  it('is refused with a reason, which is kept', async () => {
    const { id } = await ask();
    const refuse = (reason: string) =>
      answers.refuse(ticketFor(family, family.leader, 'answer', 'ServicePromise'), family.familyId, id, {
        reason,
      });
    await expect(refuse('  ')).rejects.toMatchObject({ detail: { because: 'reason-missing' } });
    expect(await refuse('Fullt til sommeren')).toEqual({ id, state: 'refused' });
    const [row] = await family.sql('select state, answer_text from service_promise where id = $1', [id]);
    expect(row).toEqual({ state: 'refused', answer_text: 'Fullt til sommeren' });
    expect(await eventTypes()).toContain('service-promise-refused');
  });

  it('tells a name only where a consent covers everybody it is about', async () => {
    await expect(ask({ what: 'Et kurs for Mona' })).rejects.toMatchObject({ code: 'consent-missing' });
    const named = { what: 'Et kurs for Mona', withNames: true, subjectIds: [family.mother] };
    await expect(ask(named)).rejects.toMatchObject({ code: 'consent-missing' });
    await family.past(
      `insert into consent_grant (municipality_id, id, family_id, consent_id, subject_id, service_id, area, valid_from)
        values ($1, $2, $3, $4, $5, $6, 'work', now() - interval '1 day')`,
      [here, newId(), family.familyId, newId(), family.mother, family.jobCentre],
    );
    expect(await ask(named)).toMatchObject({ state: 'asked' });
  });

  it('is asked for by the coordinator, not by the family', async () => {
    await expect(ask({}, family.mother)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the plan as each one sees it', () => {
  it('shows exactly what the one predicate shows, for every lane and life area', async () => {
    const subjects = [[family.child], [family.mother], [family.mother, family.child], [family.grandmother]];
    const items: { id: string; item: Parameters<typeof maySee>[1] }[] = [];
    const wanted: [Lane, LifeArea, string[]][] = lanes
      .filter((lane) => lane !== 'service-notes')
      .flatMap((lane) =>
        subjects.map((s, n): [Lane, LifeArea, string[]] => [lane, lifeAreas[n % 4] ?? 'school', s]),
      );
    for (const [lane, area, subjectIds] of wanted) {
      const namedIds = lane === 'named-persons' ? [family.father] : [];
      const payload = {
        title: `${lane} ${area}`,
        owner: { kind: 'service' as const, serviceId: family.school },
      };
      const [id = ''] = await agreed(['action.add', part({ lane, area, subjectIds, namedIds, payload })]);
      const authorId = family.coordinator;
      items.push({
        id,
        item: { subjectIds, area, lane, namedIds, authorId, serviceId: null, laneSince: null },
      });
    }
    const { mother, father, child, grandmother, motherNewPartner, coordinator } = family;
    for (const who of [mother, father, child, grandmother, motherNewPartner, coordinator]) {
      const viewer = await as(who, (tx) => viewerOf(tx, family.familyId));
      const shown = new Set(stepsIn(await planOf(who)).map(({ id }) => id));
      for (const { id, item } of items)
        expect([id, shown.has(id)]).toEqual([id, maySee(viewer, item) !== null]);
    }
    const school = items.find(({ item }) => item.lane === 'subjects' && item.subjectIds[0] === child);
    expect(await stepOf(father, school?.id ?? '')).toBeDefined();
    expect(await stepOf(motherNewPartner, school?.id ?? '')).toBeUndefined();
  });

  it('offers of every step what the rules allow the viewer', async () => {
    const { mother, father, child, coordinator } = family;
    for (const who of [mother, father, child, coordinator]) {
      const reporter = await as(who, async (tx) => reporterOf(tx, family.familyId));
      for (const step of stepsIn(await planOf(who)).filter(({ state }) => state === 'planned')) {
        const owned = {
          ownerIds: step.owner.persons.map(({ id }) => id),
          ownerServiceIds: step.owner.services.map(({ id }) => id),
        };
        expect(step.allowedActions.includes('report')).toBe(mayReport(reporter, owned));
        expect(step.allowedActions.includes('stop')).toBe(mayStop(reporter, owned));
      }
    }
  });

  it('is not there for a stranger, and the refusal is remembered', async () => {
    await expect(planOf(family.stranger)).rejects.toMatchObject({ status: 404 });
    await expect(planOf(family.leader)).rejects.toMatchObject({ status: 404 });
  });

  it('says how each step came to be, and under which goal', async () => {
    const goal = part({ kind: 'goal-add', payload: { title: 'Trives på skolen', horizon: 'long' } });
    const [goalId = ''] = await agreed(['goal.add', goal]);
    const [stepId = ''] = await agreed(['action.add', part({ payload: { title: 'Lese høyt', goalId } })]);
    const plan = await planOf(family.mother);
    const shown = plan.areas.find(({ area }) => area === 'school')?.goals.find(({ id }) => id === goalId);
    expect(shown?.actions.map(({ id }) => id)).toEqual([stepId]);
    expect(shown?.actions[0]?.basis).toMatchObject({ kind: 'decision', agreedOn: expect.any(String) });
  });

  it('moves its version with every change that is seen, and no other, and leaves one folded line in the log', async () => {
    const [before, hidden] = [await planOf(family.mother), await planOf(family.father)];
    await promiseOf(family.mother, 'Enda noe');
    expect((await planOf(family.mother)).version).toBeGreaterThan(before.version);
    expect((await planOf(family.father)).version).toBe(hidden.version);
    const lines = await family.sql<{ because: string; times: number; subjects: string[] }>(
      `select because, sum(times)::int as times, subject_ids as subjects from access_log
       where viewer_id = $1 and kind = 'plan' and reach = 'answering' and because = 'answers-for-subject' group by because, subject_ids, hour`,
      [family.mother],
    );
    expect(lines[0]).toMatchObject({ because: 'answers-for-subject', subjects: [family.child] });
    expect(lines[0]?.times).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(2);
  });

  it('is read in one round trip', async () => {
    const proxy = await countingProxy(database.appUrl);
    const counted = await RolePool.open(proxy.url, 1, 'round-trips');
    const queries = new PlanQueries(new Database(counted, mayEnter));
    await queries.planFor(ticketFor(family, family.mother), family.familyId);
    proxy.reset();
    await queries.planFor(ticketFor(family, family.mother), family.familyId);
    expect(proxy.roundTrips()).toBe(1);
    await counted.close();
    await proxy.close();
  });
});

describe('what is agreed', () => {
  it('changes a step into a new one that keeps its progress, and only once', async () => {
    const { mother } = family;
    const owner = { kind: 'member' as const, personId: mother };
    const [first = ''] = await agreed([
      'action.add',
      part({ payload: { title: 'Følge til skolen', owner } }),
    ]);
    await actions.report(ticketFor(family, mother), family.familyId, first, { act: 'begin' }, undefined);
    const change = part({ kind: 'action-change', payload: { title: 'Følge hver dag', targetId: first } });
    const [second = ''] = await agreed(['action.change', change]);
    expect(await stepOf(mother, first)).toBeUndefined();
    expect(await stepOf(mother, second)).toMatchObject({ title: 'Følge hver dag', state: 'in-progress' });
    expect((await stepOf(mother, second))?.owner.persons[0]?.id).toBe(mother);
    await expect(agreed(['action.change', change])).rejects.toMatchObject({ code: 'target-over' });
    const end = part({ kind: 'action-end', payload: { title: 'Slutt', targetId: second } });
    await agreed(['action.end', end]);
    expect((await stepOf(mother, second))?.state).toBe('stopped');
  });

  it('of two agreed changes of one step at once, takes exactly one', async () => {
    const [first = ''] = await agreed(['action.add', part({})]);
    const change = (title: string) =>
      agreed(['action.change', part({ kind: 'action-change', payload: { title, targetId: first } })]);
    const both = await Promise.allSettled([change('En'), change('To')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const rows = await family.sql(`select 1 from action where replaces_id = $1`, [first]);
    expect(rows).toHaveLength(1);
  });

  it('runs on trial until the agreement takes over, or all is as before', async () => {
    const startTrial = async (one: PlanPart, applier: 'action.add' | 'action.change') => {
      const { decisionId } = await aDecisionInEffect(family);
      await aPartOf(family, decisionId, one.id);
      const trialId = newId();
      await family.past(
        `insert into trial (municipality_id, id, family_id, decision_id, version_n, part_ids, started_by, starts_on, ends_on)
          values ($1, $2, $3, $4, 1, $5, $6, app.today(), app.today() + 30)`,
        [here, trialId, family.familyId, decisionId, [one.id], family.coordinator],
      );
      const id = await as(family.coordinator, async (tx) => {
        const basisId = await appliers.basisOfTrial(tx, family.familyId, trialId);
        const ground = { familyId: family.familyId, authorId: family.coordinator, basisId, decisionId };
        return appliers.apply(tx, ground, applier, one);
      });
      return { trialId, id };
    };
    const endTrial = (trialId: string) =>
      as(family.coordinator, (tx) => appliers.endTrial(tx, family.familyId, trialId));

    const [before = ''] = await agreed(['action.add', part({ payload: { title: 'Som før' } })]);
    const change = part({ kind: 'action-change', payload: { title: 'Prøves', targetId: before } });
    const tried = await startTrial(change, 'action.change');
    const { trials } = await planOf(family.mother);
    expect(trials.map(({ id }) => id)).toContain(tried.trialId);
    expect((await stepOf(family.mother, tried.id))?.basis).toMatchObject({ kind: 'trial' });
    expect((await stepOf(family.mother, tried.id))?.basis.trialUntil).toBeDefined();
    await endTrial(tried.trialId);
    expect((await stepOf(family.mother, before))?.state).toBe('planned');
    expect((await stepOf(family.mother, tried.id))?.state).toBe('stopped');

    const again = part({ kind: 'action-change', payload: { title: 'Avtalt', targetId: before } });
    const second = await startTrial(again, 'action.change');
    const [kept = ''] = await agreed(['action.change', again]);
    await endTrial(second.trialId);
    expect((await stepOf(family.mother, kept))?.basis.kind).toBe('decision');
    expect(await stepOf(family.mother, second.id)).toBeUndefined();
    expect(await stepOf(family.mother, before)).toBeUndefined();
  });
});

describe('progress', () => {
  it('is reported by whoever does the step or by the coordinator, in the words of the table', async () => {
    const payload = { title: 'Trening', owner: { kind: 'member' as const, personId: family.mother } };
    const [id = ''] = await agreed(['action.add', part({ lane: 'family', payload })]);
    const report = (who: string, act: 'begin' | 'report' | 'finish' | 'resume') =>
      actions.report(ticketFor(family, who), family.familyId, id, { act, note: 'Går fint' }, undefined);
    await expect(report(family.grandmother, 'begin')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(report(family.coordinator, 'begin')).resolves.toMatchObject({ state: 'in-progress' });
    await expect(report(family.mother, 'begin')).rejects.toMatchObject({
      detail: { because: 'already-begun' },
    });
    await expect(report(family.mother, 'finish')).resolves.toMatchObject({ state: 'done' });
    await expect(report(family.mother, 'resume')).resolves.toMatchObject({ state: 'in-progress' });
    const forged = as(family.father, (tx) =>
      tx.rows(
        `insert into progress (municipality_id, id, family_id, action_id, person_id, state, reported_at) values ($1, $2, $3, $4, $5, 'done', ctx.at())`,
        [here, newId(), family.familyId, id, family.mother],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: 'gate-refused' });
  });

  it("\"Stopp\" ends one's own step without anybody's yes, and nobody ends another's", async () => {
    const payload = { title: 'Baking', owner: { kind: 'member' as const, personId: family.grandmother } };
    const [id = ''] = await agreed(['action.add', part({ lane: 'family', payload })]);
    const stop = (who: string) => actions.stop(ticketFor(family, who), family.familyId, id, undefined);
    for (const other of [family.mother, family.coordinator, family.child])
      await expect(stop(other)).rejects.toMatchObject({ status: 403 });
    await expect(stop(family.motherNewPartner)).rejects.toMatchObject({ status: 403 });
    expect(await stop(family.grandmother)).toMatchObject({ state: 'stopped', restoredActionId: null });
  });
});

describe('a practical step under a standing agreement', () => {
  const open = async (change: Partial<PlanPart['payload']> = {}) => {
    const payload = {
      ...{ title: 'Skoleveien', areas: ['school' as const], ownerIds: [family.mother, family.grandmother] },
      ...{ serviceIds: [], ceiling: { amountOre: 100_000, currency: 'NOK' as const } },
      ...{ validFrom: '2026-11-01', validTo: '2027-04-30', ...change },
    };
    const [id = ''] = await agreed([
      'standing-agreement.open',
      part({ kind: 'standing-agreement-open', payload }),
    ]);
    return id;
  };
  const aStep = async (due = '2026-12-01', lane: Lane = 'subjects') => {
    const owner = { kind: 'member' as const, personId: family.mother };
    const [id = ''] = await agreed(['action.add', part({ lane, payload: { title: 'Hente', owner, due } })]);
    return id;
  };
  const take = (who: string, agreementId: string, dto: Parameters<PracticalStepsService['take']>[3]) =>
    steps.take(ticketFor(family, who, 'add', 'PracticalStep'), family.familyId, agreementId, dto, undefined);

  it('takes effect at once and tells all it concerns', async () => {
    const told: string[][] = [];
    listeners.onStepTaken(async (_tx, step) => void told.push([...step.tellIds]));
    const agreement = await open();
    const former = await aStep();
    const taken = await take(family.mother, agreement, {
      kind: 'place',
      actionId: former,
      place: 'Ved biblioteket',
    });
    expect(taken.formerActionId).toBe(former);
    expect(await stepOf(family.mother, former)).toBeUndefined();
    const step = await stepOf(family.father, taken.actionId);
    expect(step).toMatchObject({ place: 'Ved biblioteket', basis: { kind: 'standing-agreement' } });
    expect(step?.allowedActions).toContain('stop');
    expect(told[0]).toEqual([family.child, family.father].sort());
  });

  it('is stopped by anybody it concerns: the former step is back and a proposal is drafted instead', async () => {
    const decisionId = newId();
    const proposals: PlanPart[] = [];
    listeners.onStepStopped(async (_tx, { proposal }) => {
      proposals.push(proposal);
      return decisionId;
    });
    const agreement = await open();
    const former = await aStep();
    const taken = await take(family.mother, agreement, {
      kind: 'delay',
      actionId: former,
      due: '2026-12-10',
    });
    const stop = (who: string) =>
      actions.stop(ticketFor(family, who), family.familyId, taken.actionId, undefined);
    await expect(stop(family.motherNewPartner)).rejects.toMatchObject({ status: 404 });
    expect(await stop(family.father)).toEqual({
      ...{ actionId: taken.actionId, state: 'stopped', restoredActionId: former, decisionId },
    });
    expect(await stepOf(family.mother, former)).toMatchObject({ state: 'planned', due: '2026-12-01' });
    expect(proposals[0]).toMatchObject({
      kind: 'action-change',
      payload: { targetId: former, due: '2026-12-10' },
    });
    const [row] = await family.sql('select stopped_by, decision_id from practical_step where id = $1', [
      taken.id,
    ]);
    expect(row).toEqual({ stopped_by: family.father, decision_id: decisionId });
    const retaken = await take(family.mother, agreement, {
      kind: 'delay',
      actionId: former,
      due: '2026-12-05',
    });
    expect((await stepOf(family.child, retaken.actionId))?.due).toBe('2026-12-05');
  });

  it('is not stopped by somebody who only sees it', async () => {
    const agreement = await open();
    const former = await aStep('2026-12-01', 'family');
    const { actionId } = await take(family.mother, agreement, {
      kind: 'place',
      actionId: former,
      place: 'y',
    });
    const step = await stepOf(family.motherNewPartner, actionId);
    expect(step?.allowedActions).toEqual([]);
    const stop = actions.stop(
      ticketFor(family, family.motherNewPartner),
      family.familyId,
      actionId,
      undefined,
    );
    await expect(stop).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('counts every delay from the day that was agreed', async () => {
    const agreement = await open();
    const former = await aStep();
    const once = await take(family.mother, agreement, { kind: 'delay', actionId: former, due: '2026-12-14' });
    const tooLong = take(family.mother, agreement, {
      kind: 'delay',
      actionId: once.actionId,
      due: '2026-12-20',
    });
    await expect(tooLong).rejects.toMatchObject({
      code: 'needs-decision',
      detail: { because: 'delay-too-long' },
    });
  });

  it('spends no more than the ceiling, two at a time included', async () => {
    const agreement = await open();
    const measure = (amountOre: number) =>
      take(family.mother, agreement, {
        ...{ kind: 'small-measure', area: 'school', title: 'Refleksvest', amountOre, currency: 'NOK' },
      });
    const both = await Promise.allSettled([measure(60_000), measure(60_000)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(measure(40_001)).rejects.toMatchObject({ detail: { because: 'above-ceiling' } });
    const last = await measure(40_000);
    await actions.stop(ticketFor(family, family.father), family.familyId, last.actionId, undefined);
    await expect(measure(40_000)).resolves.toBeDefined();
  });

  it('moves only what was agreed, by whoever does it, to somebody of the agreement', async () => {
    const agreement = await open();
    const former = await aStep();
    const place = { kind: 'place' as const, actionId: former, place: 'x' };
    await expect(take(family.grandmother, agreement, place)).rejects.toMatchObject({ status: 404 });
    await expect(take(family.father, agreement, place)).rejects.toMatchObject({ code: 'forbidden' });
    const toFather = { kind: 'substitute' as const, actionId: former, substituteId: family.father };
    await expect(take(family.mother, agreement, toFather)).rejects.toMatchObject({
      detail: { because: 'owner-not-agreed' },
    });
    const own = await promiseOf(family.mother, 'Mitt eget');
    await expect(take(family.mother, agreement, { ...place, actionId: own.id })).rejects.toMatchObject({
      detail: { because: 'not-agreed' },
    });
    const toGrandmother = { ...toFather, substituteId: family.grandmother };
    await expect(take(family.mother, agreement, toGrandmother)).resolves.toBeDefined();
  });

  it('ends with its agreement', async () => {
    const agreement = await open();
    const former = await aStep();
    await agreements.end(
      ticketFor(family, family.father, 'stop', 'StandingAgreement'),
      family.familyId,
      agreement,
    );
    const late = take(family.mother, agreement, { kind: 'place', actionId: former, place: 'x' });
    await expect(late).rejects.toMatchObject({ code: 'agreement-over' });
  });
});

describe('a delegation', () => {
  const give = (from: string, to: string, more: object = {}) =>
    delegations.give(
      ticketFor(family, from, 'add', 'Delegation'),
      family.familyId,
      { toPersonId: to, kinds: ['leisure-start'], validFrom: '2026-11-22', validTo: '2027-05-22', ...more },
      undefined,
    );

  it('is given between adults for at most six months, known to the two alone, ended by either', async () => {
    const given = await give(family.mother, family.grandmother);
    expect((await planOf(family.grandmother)).delegations.map(({ id }) => id)).toEqual([given.id]);
    expect((await planOf(family.father)).delegations).toEqual([]);
    const withdraw = (who: string) =>
      delegations.withdraw(ticketFor(family, who, 'withdraw', 'Delegation'), family.familyId, given.id);
    await expect(withdraw(family.father)).rejects.toMatchObject({ code: 'not-found' });
    expect((await withdraw(family.grandmother)).revokedAt).not.toBeNull();
    await expect(withdraw(family.mother)).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    ['child-signature', () => give(family.child, family.mother)],
    ['not-adult', () => give(family.mother, family.child)],
    ['to-staff', () => give(family.mother, family.coordinator)],
    ['to-oneself', () => give(family.mother, family.mother)],
    ['period-too-long', () => give(family.mother, family.grandmother, { validTo: '2027-05-23' })],
  ])('is refused: %s', async (because, giving) => {
    await expect(giving()).rejects.toMatchObject({ code: 'delegation-refused', detail: { because } });
  });

  it('is never given for another, not even by raw SQL', async () => {
    const forged = as(family.father, (tx) =>
      tx.rows(
        `insert into delegation (municipality_id, id, family_id, from_person_id, to_person_id, kinds, valid_from, valid_to, given_at)
          values ($1, $2, $3, $4, $5, '{leisure-start}', app.today(), app.today() + 30, ctx.at())`,
        [here, newId(), family.familyId, family.mother, family.father],
      ),
    );
    await expect(forged).rejects.toMatchObject({ code: 'gate-refused' });
  });

  it('is refused where a block stands', async () => {
    await family.sql(
      `insert into block (municipality_id, id, family_id, person_id, source, basis, set_by, valid_from) values ($1, $2, $3, $4, 'court', 'x', $5, '2026-11-01')`,
      [here, newId(), family.familyId, family.grandmother, family.coordinator],
    );
    await expect(give(family.mother, family.grandmother)).rejects.toMatchObject({ status: 409 });
  });
});

it('a route of the plan asks for what a tie grants, and never for more', async () => {
  await as(family.father, async ({ actor }) => {
    expect(isAllowed(actor, 'add', 'Promise', { familyId: family.familyId })).toBe(true);
    expect(isAllowed(actor, 'add', 'ServicePromise', { familyId: family.familyId })).toBe(false);
    expect(isAllowed(actor, 'add', 'Promise', { familyId: newId() })).toBe(false);
  });
});
