import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Lane, LifeArea } from '#contract';
import { ConsentsService } from '#consents';
import { mayEnter } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, RolePool } from '#platform/database';
import { CircleListeners } from '#families';
import { CommitmentsService, LanesService, PlanQueries, PromisesService } from '#plans';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aDecisionInEffect, aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

const here = 301;

let database: FreshDatabase;
let pool: RolePool;
let app: Database;
let family: PlanFamily;
let lanes: LanesService;
let promises: PromisesService;
let plans: PlanQueries;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await RolePool.open(database.appUrl, 4, 'lanes-spec');
  app = new Database(pool, mayEnter);
  family = await aPlanFamily(database);
  const events = new Events();
  lanes = new LanesService(app, events);
  promises = new PromisesService(app, new CommitmentsService(events), events);
  plans = new PlanQueries(app);
});
afterAll(async () => {
  await pool.close();
  await family.close();
  await database.drop();
});

interface StepOf {
  readonly area?: LifeArea;
  readonly lane?: Lane;
  readonly subjectIds?: readonly string[];
  readonly ownerIds?: readonly string[];
}

/** A step as a decision in effect would have left it. */
async function agreedStep(more: StepOf = {}): Promise<string> {
  const { basisId } = await aDecisionInEffect(family);
  const id = newId();
  const {
    area = 'school',
    lane = 'subjects',
    subjectIds = [family.child],
    ownerIds = [family.mother],
  } = more;
  await family.past(
    `insert into action (municipality_id, family_id, subject_ids, author_id, basis_id, id, area, lane, named_ids, kind, title, owner_kind, owner_ids, owner_service_ids,
        support_level, state, state_since, created_at, version)
      values ($1, $2, $3, $4, $5, $6, $7, $8, '{}', 'action-add', 'Hente på skolen', 'member', $9, '{}', 'alone', 'planned', now(), now(), 1)`,
    [here, family.familyId, subjectIds, family.coordinator, basisId, id, area, lane, ownerIds],
  );
  return id;
}

const promise = async (who: string, more: object = {}): Promise<string> => {
  const dto = { kind: 'own' as const, area: 'work' as const, title: 'Ringe', ...more };
  const { id } = await promises.promise(
    ticketFor(family, who, 'add', 'Plan'),
    family.familyId,
    dto,
    undefined,
  );
  return id;
};
const laneOf = (who: string, id: string) => lanes.show(ticketFor(family, who), family.familyId, 'action', id);
const choose = (who: string, id: string, lane: Lane, namedIds: string[] = [], version = 1) =>
  lanes.choose(
    ticketFor(family, who),
    family.familyId,
    { kind: 'action', id, version },
    { lane: lane as never, namedIds },
  );
const sees = async (who: string, id: string): Promise<boolean> =>
  (await plans.planFor(ticketFor(family, who), family.familyId)).plan.includes(id);
const raw = (who: string, id: string, lane: string, namedIds: readonly string[] = []) =>
  app.write(ticketFor(family, who), (tx) =>
    tx.rows(`select app.choose_lane('action', $1, 1, $2, $3)`, [id, lane, namedIds]),
  );

describe('who sees a step is chosen on it', () => {
  it('one’s own promise goes as far as its author likes, and back again, from the next request', async () => {
    const id = await promise(family.mother);
    expect(await sees(family.grandmother, id)).toBe(false);
    const wide = await choose(family.mother, id, 'family');
    expect(wide).toMatchObject({ lane: 'family', version: 2, sees: { you: true, whole: false } });
    expect(await sees(family.grandmother, id)).toBe(true);
    await choose(family.mother, id, 'only-me', [], 2);
    expect(await sees(family.grandmother, id)).toBe(false);
    expect((await laneOf(family.mother, id)).sees).toEqual({
      lane: 'only-me',
      you: true,
      persons: [],
      services: [],
      whole: true,
    });
    await expect(laneOf(family.grandmother, id)).rejects.toMatchObject({ status: 404 });
  });

  it('names whom the reader may know, and tells nobody of a home they live apart from', async () => {
    const id = await agreedStep();
    const mother = (await laneOf(family.mother, id)).sees;
    expect(mother.persons.map(({ name }) => name).sort()).toEqual(['Amina', 'Frank']);
    const father = (await laneOf(family.father, id)).sees;
    expect(father).toMatchObject({ persons: [{ id: family.child, name: 'Amina' }], whole: false });
    // Where several may see it, "only" is never said, so that who else there is cannot be worked out.
    for (const { lane, sees: then } of (await laneOf(family.father, id)).choices)
      if (['household', 'family', 'consented-services'].includes(lane)) expect(then.whole).toBe(false);
    const { items } = await lanes.list(ticketFor(family, family.father), family.familyId);
    expect(items.find((one) => one.id === id)).toMatchObject({
      kind: 'action',
      mayChoose: true,
      sees: { lane: 'subjects' },
    });
  });

  it('of a child two answer for, one narrows it alone and cannot open it alone', async () => {
    const id = await agreedStep({ lane: 'family' });
    expect(await sees(family.grandmother, id)).toBe(true);
    await choose(family.father, id, 'subjects');
    expect(await sees(family.grandmother, id)).toBe(false);
    for (const parent of [family.father, family.mother])
      await expect(choose(parent, id, 'family', [], 2)).rejects.toMatchObject({
        code: 'lane-others-must-agree',
      });
    const { choices } = await laneOf(family.mother, id);
    expect(choices.map(({ lane, refused }) => [lane, refused])).toEqual([
      ['only-me', 'would-shut-out'],
      ['named-persons', null],
      ['subjects', null],
      ['household', 'others-must-agree'],
      ['family', 'others-must-agree'],
      ['consented-services', 'others-must-agree'],
    ]);
  });

  it('keeps both parents in, whoever is named', async () => {
    const id = await agreedStep({ ownerIds: [family.child] });
    const chosen = await choose(family.mother, id, 'named-persons');
    expect(
      chosen.persons
        .filter(({ always }) => always)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Amina', 'Frank', 'Mona']);
    expect(await sees(family.father, id)).toBe(true);
    // Nobody names a person they do not know of.
    await expect(
      choose(family.father, id, 'named-persons', [family.motherNewPartner], 2),
    ).rejects.toMatchObject({
      code: 'lane-unknown-person',
    });
  });

  it('is never an employee’s choice, nor of somebody in the family it is not about', async () => {
    const id = await agreedStep({ lane: 'family' });
    await family.past(`update action set author_id = $2 where id = $1`, [id, family.coordinator]);
    await expect(choose(family.coordinator, id, 'subjects')).rejects.toMatchObject({ status: 403 });
    await expect(choose(family.grandmother, id, 'subjects')).rejects.toMatchObject({
      code: 'lane-not-yours',
    });
    expect(await laneOf(family.grandmother, id)).toMatchObject({ mayChoose: false });
    await expect(choose(family.stranger, id, 'subjects')).rejects.toMatchObject({ status: 404 });
  });

  it('of two who choose at once one is told that somebody was there before', async () => {
    const id = await agreedStep({ lane: 'family' });
    const both = await Promise.allSettled([
      choose(family.mother, id, 'subjects'),
      choose(family.father, id, 'household'),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { status: 412 } });
  });

  it('is told in the lane it has from then on, and to whom it concerns by a message', async () => {
    const id = await agreedStep({ lane: 'family' });
    await choose(family.mother, id, 'subjects');
    const [event] = await family.sql<{ type: string; lane: string; payload: object }>(
      `select type, lane, payload from event where payload ->> 'actionId' = $1`,
      [id],
    );
    expect(event).toEqual({
      type: 'action-lane-chosen',
      lane: 'subjects',
      payload: { actionId: id, from: 'family', to: 'subjects' },
    });
    const told = await family.sql<{ id: string }>(
      `select person_id as id from due where ref_id = $1 and topic = 'told'`,
      [id],
    );
    expect(told.map((one) => one.id).sort()).toEqual([family.child, family.father].sort());
  });
});

describe('a ticked life area', () => {
  const laneIs = async (id: string) =>
    (await family.sql<{ lane: string }>(`select lane from action where id = $1`, [id]))[0]?.lane;
  const saysYes = (who: string, subjectId: string, area: LifeArea, purpose = 'Leksehjelp') =>
    new ConsentsService(app, new CircleListeners()).give(
      ticketFor(family, who, 'add', 'Consent'),
      family.familyId,
      {
        ...{ subjectId, serviceId: family.school, areas: [area], purpose },
        ...{ noticeVersion: '2026-1', language: 'nb', childHeard: 'heard' },
      },
    );

  it('takes along what stands where everything begins, when the last who must has said yes', async () => {
    const [follows, alsoGerds, byGerd] = [
      await agreedStep({ area: 'leisure' }),
      await agreedStep({ area: 'leisure', subjectIds: [family.child, family.grandmother] }),
      await agreedStep({ area: 'leisure', ownerIds: [family.grandmother] }),
    ];
    const narrowed = await agreedStep({ area: 'leisure', lane: 'family' });
    await choose(family.mother, narrowed, 'subjects');
    await family.past(`update action set author_id = $2 where id = $1`, [follows, family.mother]);
    const { id: consentId } = await saysYes(family.mother, family.child, 'leisure');
    // The child hears of it by a message that says nothing; the other parent has a card of their own.
    expect(
      await family.sql(`select person_id as id from due where ref_id = $1 and topic = 'told'`, [consentId]),
    ).toEqual([{ id: family.child }]);
    expect([await laneIs(follows), await sees(family.coordinator, follows)]).toEqual(['subjects', false]);
    await expect(saysYes(family.father, family.child, 'leisure', 'Idrett')).rejects.toMatchObject({
      code: 'answer-the-first',
    });
    await saysYes(family.father, family.child, 'leisure');
    expect([await laneIs(follows), await sees(family.coordinator, follows)]).toEqual([
      ...['consented-services', true],
    ]);
    for (const stays of [alsoGerds, byGerd, narrowed]) expect(await laneIs(stays)).toBe('subjects');
    const told = await family.sql<{ id: string }>(
      `select person_id as id from due where ref_id = $1 and topic = 'told'`,
      [follows],
    );
    expect(told.map(({ id }) => id).sort()).toEqual([family.child, family.mother].sort());
    expect(
      await family.sql(
        `select 1 from event where type = 'action-lane-chosen' and payload ->> 'actionId' = $1`,
        [follows],
      ),
    ).toHaveLength(1);
    // What comes later goes by its own lane; nobody carries an old yes out in another's name.
    const later = await agreedStep({ area: 'leisure' });
    await expect(raw(family.coordinator, later, 'consented-services')).rejects.toMatchObject({
      code: 'gate-refused',
    });
  });
});

describe('a day moved on one’s own promise', () => {
  it('leaves who sees it as it was, names and all', async () => {
    const id = await promise(family.mother);
    await choose(family.mother, id, 'named-persons', [family.child]);
    const later = await promise(family.mother, { replacesId: id, due: '2030-05-02' });
    expect(await laneOf(family.mother, later)).toMatchObject({
      ...{ lane: 'named-persons', namedIds: [family.child] },
    });
    expect(await sees(family.child, later)).toBe(true);
    const told = await family.sql(
      `select 1 from event where type = 'own-promise-made' and payload ->> 'actionId' = $1 and $2 = any (named_ids)`,
      [later, family.child],
    );
    expect(told).toHaveLength(1);
    const alone = await promise(family.mother, { replacesId: later, lane: 'only-me' });
    expect(await sees(family.child, alone)).toBe(false);
  });
});

describe('who sees a standing agreement is chosen on it', () => {
  const agreement = async (services: readonly string[] = []): Promise<string> => {
    const { basisId } = await aDecisionInEffect(family);
    const id = newId();
    await family.past(
      `insert into standing_agreement (municipality_id, family_id, subject_ids, author_id, basis_id, id, area, lane, named_ids, title, areas, owner_ids, owner_service_ids,
          valid_from, valid_to, created_at, version)
        values ($1, $2, $3, $4, $5, $6, 'school', 'family', '{}', 'Skoleveien', '{school}', $7, $8, current_date - 1, current_date + 90, now(), 1)`,
      [here, family.familyId, [family.child], family.coordinator, basisId, id, [family.mother], services],
    );
    return id;
  };
  const set = (who: string, id: string, lane: Lane, version = 1) =>
    lanes.choose(
      ticketFor(family, who),
      family.familyId,
      { kind: 'standing-agreement', id, version },
      { lane: lane as never, namedIds: [] },
    );

  it('by whoever answers for whom it is about: narrower alone, wider only together', async () => {
    const id = await agreement();
    expect(await sees(family.grandmother, id)).toBe(true);
    expect(await set(family.father, id, 'subjects')).toMatchObject({ lane: 'subjects', version: 2 });
    expect(await sees(family.grandmother, id)).toBe(false);
    await expect(set(family.mother, id, 'family', 2)).rejects.toMatchObject({
      code: 'lane-others-must-agree',
    });
    await expect(set(family.mother, id, 'household', 1)).rejects.toMatchObject({ status: 412 });
    await expect(set(family.grandmother, id, 'subjects', 2)).rejects.toMatchObject({ status: 404 });
    const told = await family.sql<{ type: string }>(
      `select type from event where payload ->> 'agreementId' = $1`,
      [id],
    );
    expect(told).toEqual([{ type: 'standing-agreement-lane-chosen' }]);
  });

  it('never so that a service with a part in it loses it', async () => {
    const id = await agreement([family.school]);
    for (const lane of ['only-me', 'named-persons'] as const)
      await expect(set(family.mother, id, lane)).rejects.toMatchObject({ code: 'lane-would-shut-out' });
    const named = [family.mother, family.father, family.child];
    const underneath = app.write(ticketFor(family, family.mother), (tx) =>
      tx.rows(`select app.choose_lane('standing-agreement', $1, 1, 'named-persons', $2)`, [id, named]),
    );
    await expect(underneath).rejects.toMatchObject({ code: 'gate-refused' });
  });
});

describe('the wall underneath', () => {
  it('opens nothing of two who said yes to two purposes', async () => {
    const opened = async () =>
      (
        await family.sql(`select 1 from consent_grant where family_id = $1 and area = 'work'`, [
          family.familyId,
        ])
      ).length;
    const yes = (id: string, who: string, purpose: string) =>
      family.past(
        `insert into consent (municipality_id, id, family_id, subject_id, service_id, areas, purpose, valid_from, valid_to, state, given_by, givers, notice_version, language, route, recorded_by, given_at, version)
         values ($1, $2, $3, $4, $5, '{work}', $6, '2026-06-01', '2028-01-01', 'given', array[$7::uuid], array[$7::uuid, $8::uuid], '2026-1', 'nb', 'own-device', $7, now(), 1)`,
        [
          here,
          id,
          family.familyId,
          family.child,
          family.school,
          purpose,
          who,
          who === family.mother ? family.father : family.mother,
        ],
      );
    const refresh = () =>
      family.sql(`select app.refresh_consent_grant($1::smallint, $2)`, [here, family.familyId]);
    await yes(newId(), family.mother, 'Lønn');
    await yes(newId(), family.father, 'Praksis');
    await refresh();
    expect(await opened()).toBe(0);
    await yes(newId(), family.father, 'Lønn');
    await refresh();
    expect(await opened()).toBe(2);
  });

  it('lets nobody but whom it concerns write a lane, and nobody shut another out', async () => {
    const id = await agreedStep({ lane: 'family' });
    for (const who of [family.coordinator, family.grandmother])
      await expect(raw(who, id, 'subjects')).rejects.toMatchObject({ code: 'gate-refused' });
    for (const lane of ['only-me', 'service-notes'])
      await expect(raw(family.mother, id, lane)).rejects.toMatchObject({ code: 'gate-refused' });
    await expect(
      raw(family.mother, id, 'named-persons', [family.mother, family.child]),
    ).rejects.toMatchObject({ code: 'gate-refused' });
    await expect(raw(family.mother, id, 'subjects', [family.grandmother])).rejects.toMatchObject({
      code: 'gate-refused',
    });
    const all = [family.mother, family.child, family.father];
    await expect(raw(family.mother, id, 'named-persons', [...all, family.stranger])).rejects.toMatchObject({
      code: 'gate-refused',
    });
    expect(await raw(family.mother, id, 'named-persons', all)).toHaveLength(1);
  });

  it('lets nobody reach further in another’s name', async () => {
    const both = await agreedStep({ subjectIds: [family.child, family.grandmother], lane: 'family' });
    await expect(raw(family.mother, both, 'consented-services')).rejects.toMatchObject({
      code: 'gate-refused',
    });
    const done = await agreedStep({ ownerIds: [family.grandmother] });
    await expect(raw(family.mother, done, 'family')).rejects.toMatchObject({ code: 'gate-refused' });
    const hers = await promise(family.mother, { lane: 'family' });
    await expect(raw(family.grandmother, hers, 'only-me')).rejects.toMatchObject({ code: 'gate-refused' });
    await expect(raw(family.stranger, hers, 'only-me')).rejects.toMatchObject({ status: 404 });
    const update = `update action set lane = 'only-me', version = version + 1 where id = $1`;
    await expect(
      app.write(ticketFor(family, family.mother), (tx) => tx.rows(update, [hers])),
    ).rejects.toThrow();
  });

  it.each([
    ['NO', 11, false],
    ['NO', 12, true],
    ['DK', 11, false],
    ['DK', 12, true],
  ])('lets a child keep its own health from the parents: %s at %i', async (country, age, may) => {
    await family.past(`update municipality set country = $2 where id = $1`, [here, country]);
    await family.past(
      `update person set birth_date = app.today() - make_interval(years => $2) where id = $1`,
      [family.child, age],
    );
    const id = await agreedStep({ area: 'mental-health', ownerIds: [family.child] });
    const only = () => raw(family.child, id, 'named-persons', [family.child]);
    if (may) expect(await only()).toHaveLength(1);
    else await expect(only()).rejects.toMatchObject({ code: 'gate-refused' });
    expect(await sees(family.father, id)).toBe(!may);
    await family.past(`update municipality set country = 'NO' where id = $1`, [here]);
    await family.past(`update person set birth_date = '2018-01-01' where id = $1`, [family.child]);
  });
});
