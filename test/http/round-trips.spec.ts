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
  const posts = <T = unknown>(path: string, body: unknown): Promise<T> =>
    kari.does<T>(path, body, { 'idempotency-key': randomUUID() });

  /** Something of each kind made beforehand, three alike. */
  const three = async <T>(make: (n: number) => Promise<T>): Promise<readonly [T, T, T]> => [
    await make(0),
    await make(1),
    await make(2),
  ];
  const areas = ['leisure', 'school', 'network'] as const;

  /** A yes to one area each, and the end of it. */
  async function consentTrips(): Promise<{ give: number; takeBack: number }> {
    const given: { id: string }[] = [];
    const terms = { subjectId: family.idOf('Kari'), serviceId: family.service.id, purpose: 'Felles plan' };
    const give = await tripsOf(async (n) => {
      const answer = { ...terms, areas: [areas[n]], noticeVersion: '2026-1', language: 'nb' };
      given.push(await posts<{ id: string }>(`${family.path}/consents`, answer));
    });
    const takeBack = await tripsOf((n) => posts(`${family.path}/consents/${given[n]!.id}/withdraw`, {}));
    return { give, takeBack };
  }

  it('twice when a consent is given or taken back: what is locked and read, what is written', async () => {
    expect(await consentTrips()).toEqual({ give: 2, takeBack: 2 });
  });

  it('twice when somebody answers a proposal: what is locked and read, what is written', async () => {
    const asked = await three(async (n) => {
      const part = step('leisure', family.idOf('Amina'), `Tur ${n}`);
      const id = await family.propose(`Skal vi gå tur ${n}?`, [part]);
      const { sheetHash } = await family.decision(id, kari);
      return { id, answer: { sheetHash, answer: 'yes', language: 'nb' } };
    });
    const signs = (n: number) =>
      posts(`${family.path}/decisions/${asked[n]!.id}/signatures`, asked[n]!.answer);
    expect(await tripsOf(signs)).toBe(2);
  });

  it('twice when a step is reported done', async () => {
    const steps = await three((n) =>
      kari.does<{ actionId: string }>(`${family.path}/promises`, {
        ...{ kind: 'own', title: `Bake ${n}`, area: 'leisure' },
      }),
    );
    const reports = (n: number) =>
      posts(`${family.path}/actions/${steps[n]!.actionId}/progress`, { act: 'finish' });
    expect(await tripsOf(reports)).toBe(2);
  });

  it('twice to give a consent or take it back while something is put to the family, too: it is asked again on what was read', async () => {
    expect(await consentTrips()).toEqual({ give: 2, takeBack: 2 });
  });

  it('once more to give a consent that steps go along with: it is asked whom they concern', async () => {
    for (const area of areas)
      await kari.does(`${family.path}/promises`, { kind: 'own', title: `Om ${area}`, area });
    expect((await consentTrips()).give).toBe(3);
  });

  it.each([
    ['the whole plan', 'plan', 1],
    ["the family's home", 'home', 1],
    ['a page of «Hvem har sett»', 'access-log', 1],
    ['«Hvem ser hva»', 'consents/matrix', 1],
  ])('for %s: the reads of every day', async (_what, path, trips) => {
    expect(await tripsOf(() => kari.sees(`${family.path}/${path}`))).toBe(trips);
  });

  it('once for what waits for somebody, over all their families', async () => {
    expect(await tripsOf(() => kari.sees('/api/v1/me'))).toBe(1);
  });

  it('once for «Hvem ser hva» and for a decision, whoever asks: who saw it is written as it is read', async () => {
    const id = await family.propose('Skal vi gå tur?', [step('leisure', family.idOf('Amina'), 'Tur')]);
    for (const reader of [kari, family.coordinator])
      for (const path of ['consents/matrix', `decisions/${id}`])
        expect({ path, trips: await tripsOf(() => reader.sees(`${family.path}/${path}`)) }).toEqual({
          path,
          trips: 1,
        });
  });

  it.each(['mine', 'all'])('once for the work list, tab %s', async (tab) => {
    expect(await tripsOf(() => family.coordinator.sees(`/api/v1/work-list?tab=${tab}`))).toBe(1);
  });
});
