import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayEnter } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, RolePool, type BareTx, type Tx } from '#platform/database';
import { Action } from '#plans';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { aPlanFamily, ticketFor, type PlanFamily } from '../support/plan-family.js';

/** What a transaction promises when nobody waits for what it writes. */
describe('a transaction', () => {
  let database: FreshDatabase;
  let pool: RolePool;
  let app: Database;
  let family: PlanFamily;

  beforeAll(async () => {
    database = await freshDatabase();
    pool = await RolePool.open(database.appUrl, 1, 'transaction-spec');
    app = new Database(pool, mayEnter);
    family = await aPlanFamily(database);
  });
  afterAll(async () => {
    await pool.close();
    await family.close();
    await database.drop();
  });

  const ticket = () => ticketFor(family, family.mother);
  const tells = (tx: Tx): Promise<string> =>
    new Events().record(tx, {
      ...{ type: 'family-founded', familyId: family.familyId, subjectIds: [family.mother], area: null },
      ...{ lane: 'subjects', payload: { familyId: family.familyId } },
    });
  const told = async (): Promise<number> =>
    (await family.sql(`select 1 from event where type = 'family-founded'`)).length;
  const refusal = { code: 'version-conflict' };
  const refuses = (tx: BareTx): void => tx.send('select app.assert_one(2)');

  it('keeps what was written last and waited for by nobody', async () => {
    await app.write(ticket(), tells);
    expect(await told()).toBe(1);
  });

  it('commits nothing when what was sent is refused, and says what was refused', async () => {
    const writes: readonly ((tx: Tx) => Promise<unknown>)[] = [
      async (tx) => {
        await tells(tx);
        refuses(tx);
      },
      async (tx) => {
        refuses(tx);
        await tells(tx);
      },
      // What comes after it fails as well, of another reason.
      async (tx) => {
        await tells(tx);
        refuses(tx);
        await tx.rows('select 1');
      },
      async (tx) => {
        await tells(tx);
        refuses(tx);
        throw new Error('the rule gave up meanwhile');
      },
    ];
    for (const work of writes) await expect(app.write(ticket(), work)).rejects.toMatchObject(refusal);
    expect(await told()).toBe(1);
  });

  it('gives its connection back whole after a refusal', async () => {
    expect(await app.write(ticket(), (tx) => tx.rows('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('says what its opening was refused first, however many failed behind it', async () => {
    const opening = (tx: BareTx) =>
      Promise.all([tx.one('select app.assert_one(0)').then(() => tx.one('select 1')), tx.rows('select 2')]);
    await expect(app.act(ticket(), opening, () => Promise.resolve())).rejects.toMatchObject(refusal);
  });

  it('lets nobody in who is not logged in, whatever its opening would have found', async () => {
    const stranger = { ...ticket(), tokenHash: 'nobody' };
    const opening = (tx: BareTx) => tx.rows('select 1');
    const work = () => Promise.reject(new Error('it was let in'));
    await expect(app.act(stranger, opening, work)).rejects.toMatchObject({ code: 'not-logged-in' });
  });

  it('sends nothing any more when it is over', async () => {
    const left: Tx[] = [];
    await app.write(ticket(), (tx) => Promise.resolve(left.push(tx)));
    await expect(left[0]!.rows('select 1')).rejects.toThrow('over');
    await expect(app.write(ticket(), (tx) => Promise.resolve(left.push(tx)))).resolves.toBe(2);
  });

  it('changes a locked row only as it was read', async () => {
    const gone = { municipalityId: 301, id: family.child, version: 1 };
    const changes = async (tx: Tx) => {
      await tells(tx);
      tx.changeLocked(Action, gone, { state: 'done' });
    };
    await expect(app.write(ticket(), changes)).rejects.toMatchObject(refusal);
    expect(await told()).toBe(1);
  });
});
