import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { lanes } from '#contract';
import { maySee, mayEnter, viewerOf } from '#platform/access';
import { Database, newId, RolePool, type Tx } from '#platform/database';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

let database: FreshDatabase;
let pool: RolePool;
let app: Database;
let family: PlanFamily;

beforeAll(async () => {
  database = await freshDatabase();
  pool = await RolePool.open(database.appUrl, 2, 'papers-spec');
  app = new Database(pool, mayEnter);
  family = await aPlanFamily(database);
});
afterAll(async () => {
  await pool.close();
  await family.close();
  await database.drop();
});

const as = <T>(who: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  app.write(ticketFor(family, who), work);

interface Wanted {
  readonly author?: string;
  readonly subjects?: readonly string[];
  readonly lane?: string;
  readonly shared?: boolean;
  readonly kind?: string;
  readonly words?: string | null;
  readonly service?: string | null;
}

/** A note as raw SQL of the role the API uses would write it. */
async function write(who: string, wanted: Wanted = {}): Promise<string> {
  const id = newId();
  const {
    author = who,
    subjects = [family.child],
    lane = 'subjects',
    shared = lane !== 'only-me',
    kind = 'note',
    words = 'ord',
    service = null,
  } = wanted;
  await as(who, (tx) =>
    tx.rows(
      `insert into paper (municipality_id, id, family_id, subject_ids, area, lane, named_ids, author_id, service_id, kind, written_for, words, has_preview, written_at, shared_at)
        values (ctx.municipality(), $1, $2, $3, 'school', $4, '{}', $5, $6, $7, $6, $8, false, ctx.at(), case when $9 then ctx.at() end)`,
      [id, family.familyId, subjects, lane, author, service, kind, words, shared],
    ),
  );
  return id;
}
const call = (who: string, sql: string, ...values: unknown[]) =>
  as(who, (tx) => tx.rows(`select ${sql}`, [family.familyId, ...values]));

describe('papers behind their walls', () => {
  it('reach further than those they are about only by who answers for all of them', async () => {
    await expect(
      write(family.father, { subjects: [family.child, family.mother], lane: 'family' }),
    ).rejects.toMatchObject({ code: 'gate-refused' });
    const id = await write(family.father, { subjects: [family.child, family.mother] });
    for (const lane of ['household', 'family'])
      await expect(
        call(family.father, 'app.change_lane_of_paper($1, $2, $3, $4)', id, lane, []),
      ).rejects.toMatchObject({ code: 'gate-refused' });
    const named = (who: string) =>
      call(family.father, 'app.change_lane_of_paper($1, $2, $3, $4)', id, 'named-persons', [who]);
    await expect(named(family.grandmother)).rejects.toMatchObject({ code: 'gate-refused' });
    expect(await named(family.mother)).toHaveLength(1);
    expect(await write(family.father, { subjects: [family.father], lane: 'family' })).toBeTruthy();
  });

  it('are written in one’s own name, for a service one works in, and in a family one is tied to', async () => {
    await expect(write(family.mother, { author: family.father })).rejects.toMatchObject({ status: 404 });
    await expect(
      write(family.mother, { lane: 'service-notes', service: family.school }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(write(family.stranger)).rejects.toMatchObject({ status: 404 });
    await expect(write(family.mother, { words: null })).rejects.toMatchObject({ code: '23514' });
    await expect(write(family.mother, { kind: 'document' })).rejects.toMatchObject({ code: '23514' });
    await expect(write(family.mother, { lane: 'family', shared: false })).rejects.toMatchObject({
      code: '23514',
    });
  });

  it('kept to oneself are no row at all for whoever else stands behind the family’s wall', async () => {
    const id = await write(family.mother, { lane: 'only-me' });
    const rows = (who: string) => as(who, (tx) => tx.rows('select id from paper where id = $1', [id]));
    expect(await rows(family.mother)).toHaveLength(1);
    for (const who of [family.father, family.coordinator, family.child, family.grandmother])
      expect(await rows(who)).toEqual([]);
  });

  it('are changed, taken away and deleted by nobody’s hand but through the three acts of their author', async () => {
    const id = await write(family.mother);
    for (const sql of [
      'update paper set lane = $1',
      'update paper set shared_at = null, words = $1',
      'delete from paper where words = $1',
    ])
      await expect(as(family.mother, (tx) => tx.rows(sql, ['family']))).rejects.toMatchObject({
        status: 404,
      });
    for (const who of [family.father, family.coordinator, family.stranger])
      for (const act of [
        `app.take_away_paper($1, $2)`,
        `app.delete_paper($1, $2)`,
        `app.change_lane_of_paper($1, $2, 'family', '{}')`,
      ])
        await expect(call(who, act, id)).rejects.toMatchObject({ status: 404 });
    await expect(call(family.mother, 'app.own_paper($1, $2)', id)).rejects.toMatchObject({ status: 404 });
  });

  it('once shared can never be deleted, whatever lane they are in afterwards', async () => {
    const id = await write(family.mother, { lane: 'only-me' });
    await call(family.mother, `app.change_lane_of_paper($1, $2, 'family', '{}')`, id);
    await call(family.mother, `app.change_lane_of_paper($1, $2, 'only-me', '{}')`, id);
    await expect(call(family.mother, 'app.delete_paper($1, $2)', id)).rejects.toMatchObject({ status: 409 });
    await call(family.mother, 'app.take_away_paper($1, $2)', id);
    for (const act of ['app.take_away_paper($1, $2)', `app.change_lane_of_paper($1, $2, 'family', '{}')`])
      await expect(call(family.mother, act, id)).rejects.toMatchObject({ status: 409 });
    const never = await write(family.mother, { lane: 'only-me' });
    await expect(call(family.mother, 'app.take_away_paper($1, $2)', never)).rejects.toMatchObject({
      status: 409,
    });
    await call(family.mother, 'app.delete_paper($1, $2)', never);
    expect(await family.sql('select 1 from paper where id = $1', [never])).toEqual([]);
  });

  it('are seen in SQL by exactly those the one predicate lets see them, in every lane', async () => {
    const everyone = [family.mother, family.father, family.child, family.grandmother, family.coordinator];
    for (const lane of lanes.filter((one) => one !== 'service-notes')) {
      const id = await write(family.mother, { lane });
      const item = {
        subjectIds: [family.child],
        area: 'school',
        lane,
        namedIds: [],
        authorId: family.mother,
        serviceId: null,
        laneSince: null,
      } as const;
      for (const who of everyone) {
        const seen = await as(who, async (tx) => {
          const rows = await tx.rows(
            `select 1 from paper p cross join lateral ctx.viewer($2) v where p.id = $1 and ctx.sees(v, p.subject_ids, p.area, p.lane, p.named_ids, p.author_id, p.service_id, p.lane_since)`,
            [id, family.familyId],
          );
          return [rows.length > 0, maySee(await viewerOf(tx, family.familyId), item) !== null];
        });
        expect({ lane, who, seen: seen[0] }).toEqual({ lane, who, seen: seen[1] });
      }
    }
  });
});
