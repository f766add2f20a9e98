import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { startApp, type RunningApp } from '../support/app.js';
import { FamilyStory, step } from '../support/a-family.js';
import { countingProxy } from '../support/counting-proxy.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { Town, type Client } from '../support/town.js';

/** How often the API waits for the database in one request, counted on the wire of the whole built app. */
describe('a request waits for the database', () => {
  let database: FreshDatabase;
  let proxy: Awaited<ReturnType<typeof countingProxy>>;
  let app: RunningApp;
  let town: Town;
  let family: FamilyStory;
  let kari: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    proxy = await countingProxy(database.appUrl);
    app = await startApp({ database, environment: { DATABASE_URL: proxy.url } });
    town = await Town.open(app);
    const service = await town.service('Familieteamet', 'family-support');
    const coordinator = await town.employee('Kaja', 'coordinator', service);
    family = await FamilyStory.begin(town, coordinator, service);
    for (const name of ['Kari', 'Ola']) await family.member(name, await town.aged(40));
    await family.member('Amina', await town.aged(5));
    await family.home('Kari', 'Ola', 'Amina');
    for (const name of ['Kari', 'Ola']) {
      await family.responsible(name, 'Amina');
      await family.livesWith(name, 'Amina');
    }
    kari = await family.as('Kari');
  });
  afterAll(async () => {
    await town.close();
    await app.stop();
    await proxy.close();
    await database.drop();
  });

  /** The second of two alike: the first has taught its connections the statements. */
  async function tripsOf(act: (n: number) => Promise<unknown>): Promise<number> {
    await act(0);
    await act(1);
    proxy.reset();
    await act(2);
    return proxy.roundTrips();
  }
  const posts = (path: string, body: unknown) =>
    kari.does(path, body, { 'idempotency-key': randomUUID() });

  it('writes', async () => {
    const asked: { path: string; body: unknown }[] = [];
    for (const n of [0, 1, 2]) {
      const part = step('leisure', family.idOf('Amina'), `Tur ${n}`);
      const id = await family.propose(`Skal vi gå tur ${n}?`, [part]);
      const { sheetHash } = await family.decision(id, kari);
      asked.push({ path: `${family.path}/decisions/${id}/signatures`, body: { sheetHash, answer: 'yes', language: 'nb' } });
    }
    console.log('sign', await tripsOf((n) => posts(asked[n]!.path, asked[n]!.body)));
    const promised: string[] = [];
    for (const n of [0, 1, 2]) {
      const made = await posts(`${family.path}/promises`, { area: 'leisure', title: `Bake ${n}`, language: 'nb' });
      promised.push(JSON.stringify(made));
    }
    console.log(promised);
    const about = (n: number) => ({
      ...{ subjectId: family.idOf('Kari'), serviceId: family.service.id, areas: [(['leisure', 'school', 'network'] as const)[n]] },
      ...{ purpose: 'p', noticeVersion: '2026-1', language: 'nb' },
    });
    const given: string[] = [];
    console.log('give', await tripsOf(async (n) => given.push((await posts(`${family.path}/consents`, about(n)) as { id: string }).id)));
    console.log('withdraw', await tripsOf((n) => posts(`${family.path}/consents/${given[n]!}/withdraw`, {})));
    expect(1).toBe(1);
  });
});
