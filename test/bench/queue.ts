import 'reflect-metadata';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { RolePool, WorkerDatabase } from '#platform/database';
import { DueRows, offerOf, openQueue, patience, Poller } from '#platform/jobs';
import { freePort } from '../support/app.js';
import { dataFor, profiles } from './filling.js';
import { median } from './load.js';
import { ask, copyOf, inDatabase, openPlace, rolesOn } from './place.js';

/**
 * `npm run bench:queue`: jobs a second through our queue beside the same number through bare BullMQ on the same Redis,
 * neither doing anything with them, turn by turn; and how long the poller takes to offer 100,000 due rows.
 */
const jobs = 10_000;
const portion = 1000;
const rounds = 5;
const concurrency = 16;
const dueRows = 100_000;

async function ownRedis(): Promise<{ url: string; stop(): void }> {
  if (spawnSync('redis-server', ['--version']).status !== 0)
    throw new Error('There is no Redis here: apt-get install redis-server');
  const dir = mkdtempSync(join(tmpdir(), 'velferdslab-redis-'));
  const port = String(await freePort());
  const shape = ['--maxmemory-policy', 'noeviction', '--appendonly', 'yes', '--save', '', '--dir', dir];
  const server = spawn('redis-server', ['--port', port, '--bind', '127.0.0.1', ...shape], {
    stdio: 'ignore',
  });
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { lazyConnect: false, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return {
    url,
    stop: () => {
      server.kill('SIGKILL');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Jobs a second from the first offer until the last one has been done. */
async function through(offer: (from: number) => Promise<unknown>, done: { count: number }): Promise<number> {
  done.count = 0;
  const begun = performance.now();
  for (let from = 0; from < jobs; from += portion) await offer(from);
  while (done.count < jobs) await pause(2);
  return jobs / ((performance.now() - begun) / 1000);
}

async function besideBare(redisUrl: string): Promise<void> {
  const connection = { url: redisUrl, maxRetriesPerRequest: null };
  const bareDone = { count: 0 };
  const done = { count: 0 };
  const bare = new Queue('bare', { connection });
  const bareWorker = new Worker('bare', () => Promise.resolve((bareDone.count += 1)), {
    connection,
    concurrency,
  });
  const place = { redisUrl, databaseUrl: '', concurrency };
  const ours = await openQueue(
    place,
    () => Promise.resolve(void (done.count += 1)),
    (error) => {
      throw error;
    },
  );
  const numbers = Array.from({ length: portion }, (_, n) => n);
  const bareOffer = (from: number) =>
    bare.addBulk(
      numbers.map((n) => ({
        name: 'nothing',
        data: { municipalityId: 1, dueId: String(from + n) },
        opts: { removeOnComplete: true, removeOnFail: true },
      })),
    );
  const ourOffer = (from: number) =>
    ours.offer(numbers.map((n) => offerOf('nothing', { municipalityId: 1, dueId: String(from + n) })));
  const figures: { bare: number; ours: number }[] = [];
  for (let n = 0; n <= rounds; n++)
    figures.push({ bare: await through(bareOffer, bareDone), ours: await through(ourOffer, done) });
  const counted = figures.slice(1);
  console.log(
    `queue: ${median(counted.map((one) => one.ours)).toFixed(0)} jobs/s, bare BullMQ ${median(counted.map((one) => one.bare)).toFixed(0)}; ` +
      `ratio ${median(counted.map((one) => one.ours / one.bare)).toFixed(2)} (${rounds} rounds of ${jobs})`,
  );
  await ours.close();
  await bareWorker.close();
  await bare.close();
}

/** So many reminders, all due this moment; what else was to come is out of the way. */
const fill = `
update due set cancelled_at = now() where done_at is null and cancelled_at is null;
insert into due select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'occurrence', 'bench-' || n,
    'due_at', ctx.at(), 'done_at', null, 'cancelled_at', null, 'failed_at', null, 'lease_until', null, 'attempts', 0))).*
  from due d cross join generate_series(1, ${dueRows}) n where d.id = (select id from due where topic = 'answer-waiting' limit 1);
analyze due`;

async function offering(redisUrl: string): Promise<void> {
  const place = await openPlace();
  try {
    const data = await dataFor(place, profiles.M ?? 0, (line) => console.log(line));
    const name = await copyOf(place, data, `${data}_queue`);
    await ask(inDatabase(place.superuser, name), `set session_replication_role = replica; ${fill}`);
    const { worker } = await rolesOn(place, name);
    const pool = await RolePool.open(worker, 4, 'bench');
    const rows = new DueRows(new WorkerDatabase(pool), { ...patience, inHand: 10_000_000 });
    const queue = new Queue('{velferdslab}', { connection: { url: redisUrl, maxRetriesPerRequest: null } });
    const offer = async (offers: Parameters<typeof queue.addBulk>[0]): Promise<void> => {
      await queue.addBulk(offers);
    };
    const begun = performance.now();
    const offered = await new Poller(rows, { offer }, (error) => {
      throw error;
    }).pollOnce();
    console.log(`${offered} due rows offered in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
    await queue.close();
    await pool.close();
    await ask(place.superuser, `drop database ${name} with (force)`);
  } finally {
    await place.stop();
  }
}

const redis = await ownRedis();
try {
  await besideBare(redis.url);
  await offering(redis.url);
} finally {
  redis.stop();
}
