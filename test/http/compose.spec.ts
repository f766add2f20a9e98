import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbedded } from '#platform/database';
import { readCompose, type Service } from '../support/compose/compose-file.js';
import { Composed, type Ground, type StandIn } from '../support/compose/composed.js';
import { readDockerfile } from '../support/compose/image.js';
import { redisOf } from '../support/compose/stand-ins.js';
import { Town, type Client } from '../support/town.js';
import { WaitingAnswers } from '../support/waiting-answers.js';
import { Balancer } from '../faults/balancer.js';
import { Load, type AtWork, type LoadSum } from '../faults/load.js';

/** The queue of this run's own Redis, when there is one: database 0, which no other spec uses. */
const redis = process.env.REDIS_TEST_URL;

/** How many processes are replaced under load; `npm run faults -- rolling` does it twenty times. */
const isLong = process.env.ROLLS !== undefined;
const rolls = Number(process.env.ROLLS ?? 2);
const perSecond = Number(process.env.PER_SECOND ?? (isLong ? 200 : 30));
/** Two workers need a queue they can share. */
const hasTwo = isLong || redis !== undefined;
/** Eight people ask as much as a whole town would. */
const crowd = { RATE_PER_IP: '10000000', RATE_PER_SESSION: '10000000' };

let dir: string;
let composed: Composed;
let town: Town;
let coordinator: Client;

/** The demo's families are for people; `npm run compose:try` makes them too. */
const services: readonly Service[] = readCompose().map((service) => {
  const after = Object.fromEntries(Object.entries(service.after).filter(([on]) => on !== 'demo'));
  const environment = { ...service.environment, ...(service.image === undefined ? crowd : {}) };
  return { ...service, after, environment, replicas: hasTwo ? service.replicas : 1 };
});

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'velferdslab-compose-'));
  chmodSync(dir, 0o755);
  const ground: Ground = { appDir: process.cwd(), volumesDir: join(dir, 'volumes'), standIn };
  composed = await Composed.up(services, readDockerfile(), ground, ['api', 'api-two', 'worker']);
  const owner = composed.here(
    services.find(({ name }) => name === 'demo')?.environment.DATABASE_OWNER_URL ?? '',
  );
  town = await Town.open({ url: composed.url('api'), database: { ownerUrl: owner } }, 'NO', 30_001);
  coordinator = await town.employee(
    'Kaja',
    'coordinator',
    await town.service('Familieteamet', 'family-support'),
  );
}, 120_000);
afterAll(async () => {
  await composed.down();
  rmSync(dir, { recursive: true, force: true });
});

/** The embedded PostgreSQL, with the superuser the image would have. */
async function standIn(service: Service, address: string): Promise<StandIn | undefined> {
  if (service.name === 'redis') {
    if (redis !== undefined) return { at: new URL(redis).host, stop: () => Promise.resolve() };
    return isLong ? redisOf(service, address, dir) : undefined;
  }
  const server = await startEmbedded({ dataDir: join(dir, 'data'), throwAway: true });
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  const password = client.escapeLiteral(service.environment.POSTGRES_PASSWORD ?? '');
  await client.query(`create role postgres superuser login password ${password}`);
  await client.end();
  return { at: new URL(server.superuserUrl).host, stop: () => server.stop() };
}

/** So many processes to replace: an API, a worker, the other API, the other worker, and again. */
function order(count: number): string[] {
  const workers = composed.names.filter((name) => name.startsWith('worker'));
  const row = ['api', workers[0], 'api-two', workers.at(-1)];
  return Array.from({ length: count }, (_, n) => row[n % row.length] ?? '');
}

/** Coordinators, each with a family, who reach the house through the balancer. */
async function atWork(url: string): Promise<AtWork[]> {
  const service = await town.service('Oppfølging', 'family-support');
  const numbers = Array.from({ length: isLong ? 60 : 8 }, (_, n) => n);
  return Promise.all(
    numbers.map(async (n) => {
      const client = (await town.employee(`Koordinator ${n}`, 'coordinator', service)).at(url);
      const { id } = await client.does<{ id: string }>('/api/v1/families', { name: 'Vik' });
      return { client, family: `/api/v1/families/${id}` };
    }),
  );
}

/** Reminders that come due all the while, a tenth of a second apart. */
async function waiting(count: number): Promise<WaitingAnswers> {
  const superuserUrl = composed.here('postgres://postgres:super-try-out@postgres:5432/velferdslab');
  const given = await WaitingAnswers.open({ superuserUrl }, join(dir, 'volumes/files/keys'));
  const now = Date.parse(await town.now());
  for (let n = 0; n < count; n += 1) {
    const personId = await given.person(null);
    const familyId = await given.family([personId]);
    const decisionId = await given.proposal(familyId, [personId]);
    const dueAt = new Date(now + 2000 + n * 100).toISOString();
    await given.remind({ familyId, personId, decisionId, occurrence: 'v1-first', dueAt });
  }
  return given;
}

/** What a worker says of itself. */
async function jobsDone(name: string): Promise<number> {
  const said = await (await fetch(`${composed.url(name, 3001)}/metrics`)).text();
  const counts = [...said.matchAll(/^velferdslab_jobs_done_total\{.*\} (\d+)$/gm)];
  return counts.reduce((sum, [, count]) => sum + Number(count), 0);
}

async function until(what: string, done: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 60_000;
  while (!(await done())) {
    if (performance.now() > end) throw new Error(`Not within a minute: ${what}.`);
    await pause(50);
  }
}

function tell(
  { sent, perSecond: rate, p50, p99, longest, made }: LoadSum,
  stops: readonly number[],
  served: readonly number[],
): void {
  const longestStop = (Math.max(...stops) / 1000).toFixed(1);
  process.stdout.write(
    `${rolls} restarts under ${rate} requests/s: ${sent} sent, 0 lost, ${made.length} writes kept; p50 ${p50} ms, p99 ${p99} ms, ` +
      `longest ${longest} ms; served ${served.join(' and ')}; longest stop ${longestStop} s\n`,
  );
}

describe('what docker-compose.yml starts, as plain processes', () => {
  it('serves the screens from both its APIs', async () => {
    for (const name of ['api', 'api-two']) {
      const page = await fetch(composed.url(name));
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await page.text()).toContain('<script');
    }
  });

  it('knows at either API who logged in at the other, and what was done there', async () => {
    const elsewhere = coordinator.at(composed.url('api-two'));
    const { id } = await elsewhere.does<{ id: string }>('/api/v1/families', { name: 'Solberg' });
    expect(await coordinator.sees(`/api/v1/families/${id}`)).toMatchObject({ name: 'Solberg' });
  });

  it(`loses no request and no reminder when ${rolls} of its processes, one after the other, are replaced`, async () => {
    const reminders = await waiting(rolls * 20);
    const balancer = await Balancer.open([composed.url('api'), composed.url('api-two')]);
    const people = await atWork(balancer.url);
    let sum: LoadSum;
    const load = new Load(people, perSecond);
    const stops: number[] = [];
    const shares: [name: string, jobs: number][] = [];
    try {
      for (const name of order(rolls)) {
        if (name.startsWith('worker')) shares.push([name, await jobsDone(name)]);
        const begun = performance.now();
        const going = composed.running(name);
        const how = await going.stop();
        stops.push(performance.now() - begun);
        if (how !== 0) throw new Error(`${name} ended with ${how} after ${stops.at(-1)} ms:\n${going.said}`);
        await composed.again(name);
        await until('both APIs are sent people again', async () => balancer.allUp);
      }
    } finally {
      sum = await load.end();
      await balancer.close();
    }
    const here = `municipality_id = ${reminders.municipalityId}`;
    const open = `due where ${here} and topic = 'answer-waiting' and done_at is null and cancelled_at is null`;
    await until('every reminder is out', async () => (await reminders.count(open)) === 0);
    for (const name of composed.names.filter((one) => one.startsWith('worker')))
      shares.push([name, await jobsDone(name)]);
    const told = await reminders.count(`notification where ${here}`);
    await reminders.close();
    expect(sum.lost).toEqual([]);
    const stored = await town.sql<{ id: string; name: string }>(
      'select id, name from family where name like $1',
      ['Familien %'],
    );
    const kept = new Set(stored.map(({ id }) => id));
    expect(sum.made.filter((id) => !kept.has(id))).toEqual([]);
    expect(stored.length).toBe(sum.names.size);
    expect(new Set(stored.map(({ name }) => name)).size).toBe(stored.length);
    expect(told).toBe(rolls * 20);
    for (const name of new Set(shares.map(([one]) => one)))
      expect([name, shares.some(([one, jobs]) => one === name && jobs > 0)]).toEqual([name, true]);
    for (const served of balancer.served) expect(served).toBeGreaterThan(sum.sent / 10);
    if (isLong) tell(sum, stops, balancer.served);
  }, 3_600_000);

  it('ends in good order, every process, when it is told to', async () => {
    await town.close();
    const ends = await composed.down();
    expect(Object.values(ends)).toEqual(Object.values(ends).map(() => 0));
    expect(Object.keys(ends).length).toBe(hasTwo ? 5 : 4);
  });
});
