import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { countingProxy } from '../support/counting-proxy.js';
import { bareTables } from './bare.js';
import { agreement, bareAgreement, trios } from './agreeing.js';
import { dataFor, profiles } from './filling.js';
import { missed } from './gates.js';
import { growth, keptRuns } from './growth.js';
import { fire, median, megabytesOf, play, type Burst, type Sequence, type Shot } from './load.js';
import { ask, copyOf, inDatabase, openPlace, type Place, rolesOn } from './place.js';
import { serve, type Served } from './processes.js';
import { prove } from './proving.js';
import { answersOf, coordinators, logIn, members, signedIn, signers, type Asked } from './scene.js';

/**
 * `npm run bench [-- --profile L] [-- --quick]`: our paths through the built API with real sessions, each beside its
 * floors, turn by turn in the same round; ratios are to the floor of the same round. The load comes from this process, on
 * the same cores as the server and the database: it weighs on floor and product alike.
 */
interface Runner {
  readonly server: Served;
  readonly next: () => Shot | Sequence | undefined;
}
interface Path {
  readonly name: string;
  readonly floors: Readonly<Record<string, Runner>>;
  readonly ours: Runner;
  /** Before every turn, for what is used up or grows stale. */
  readonly before?: () => Promise<unknown>;
  /** Shots enough for one burst only. */
  readonly most?: number;
}

const round = <T>(shots: readonly T[]): (() => T) => {
  let at = 0;
  return () => shots[at++ % shots.length]!;
};
const once = (shots: readonly Shot[]): (() => Shot | undefined) => {
  let at = 0;
  return () => shots[at++];
};

async function pathsOf(
  url: string,
  api: Served,
  floor: Served,
  perTurn: number,
  turns: number,
): Promise<Path[]> {
  const people = await logIn(url, members(2000));
  const leaders = await logIn(url, coordinators(300));
  const askedPeople = await logIn<Asked>(url, signers(perTurn * turns));
  await prove(url, askedPeople);
  const asked = await answersOf(api.base, askedPeople);
  const signed = await ask<{ m: number; id: string }>(
    url,
    'select municipality_id::int as m, id from signature order by md5(id::text) limit 5000',
  );
  const agreeing = await trios(url, 200);
  const shots = <T extends { readonly token: string }>(
    all: readonly T[],
    path: (one: T) => string,
  ): (() => Shot) => round(all.map((one) => ({ path: path(one), headers: signedIn(one.token) })));
  const bareSigns = signed.map(({ m, id }) => ({
    ...{ path: '/bare/sign', method: 'POST' as const, headers: {} },
    body: JSON.stringify({ municipality: m, signature: id }),
  }));
  return [
    {
      name: 'whole plan',
      floors: {
        'same SQL': { server: floor, next: shots(people, ({ family }) => `/same/plan/${family}`) },
        bare: {
          server: floor,
          next: shots(people, (one) => `/bare/plan/${one.m}/${one.family}/${one.person}`),
        },
      },
      ours: { server: api, next: shots(people, ({ family }) => `/api/v1/families/${family}/plan`) },
    },
    {
      name: 'work list of 50',
      floors: { 'same SQL': { server: floor, next: shots(leaders, () => '/same/work-list') } },
      ours: { server: api, next: shots(leaders, () => '/api/v1/work-list?tab=all') },
    },
    {
      name: 'sign',
      floors: { 'bare statement': { server: floor, next: round(bareSigns) } },
      ours: { server: api, next: once(asked) },
      // A log-in counts as fresh for ten minutes.
      before: () =>
        ask(
          url,
          `update session set auth_at = ctx.at(), last_seen_at = ctx.at() where expires_at > ctx.at()`,
        ),
      most: perTurn,
    },
    {
      name: 'propose, two sign',
      floors: {
        'bare statements': {
          server: floor,
          next: round(signed.map(({ m, id }) => bareAgreement(m, id))),
        },
      },
      ours: { server: api, next: round(agreeing.map(agreement)) },
    },
  ];
}

interface Line {
  path: string;
  atOnce: number;
  floor: string;
  floorPerSecond: number;
  perSecond: number;
  ratio: number;
  p50: number;
  p99: number;
  floorP99: number;
  cpu: number;
  errors: number;
  rounds: number;
}

async function turn(path: Path, runner: Runner, atOnce: number, ms: number): Promise<Burst> {
  let left = path.most ?? Infinity;
  return fire(runner.server.base, runner.server.pid, { atOnce, ms }, () =>
    left-- > 0 ? runner.next() : undefined,
  );
}

async function measure(path: Path, atOnce: number, rounds: number, ms: number): Promise<Line[]> {
  const ours: Burst[] = [];
  const floors = new Map<string, Burst[]>(Object.keys(path.floors).map((name) => [name, []]));
  for (let n = 0; n < rounds; n++) {
    await path.before?.();
    for (const [name, runner] of Object.entries(path.floors))
      floors.get(name)?.push(await turn(path, runner, atOnce, ms));
    ours.push(await turn(path, path.ours, atOnce, ms));
  }
  const wrong = [...ours, ...[...floors.values()].flat()].find((one) => one.firstError !== undefined);
  if (wrong !== undefined) console.log(`${path.name}: ${wrong.firstError}`);
  return [...floors].map(([floor, bursts]) => ({
    ...{ path: path.name, atOnce, floor, rounds },
    floorPerSecond: median(bursts.map((one) => one.perSecond)),
    perSecond: median(ours.map((one) => one.perSecond)),
    ratio: median(ours.map((one, n) => one.perSecond / (bursts[n]?.perSecond ?? NaN))),
    p50: median(ours.map((one) => one.p50)),
    p99: median(ours.map((one) => one.p99)),
    floorP99: median(bursts.map((one) => one.p99)),
    cpu: median(ours.map((one) => one.cpu)),
    errors: [...ours, ...bursts].reduce((sum, one) => sum + one.errors, 0),
  }));
}

const main = 'dist/apps/api/src/main.js';

function environmentFor(
  place: Place,
  roles: Awaited<ReturnType<typeof rolesOn>>,
  app = roles.app,
): Record<string, string> {
  const many = '9999999';
  const databases = { DATABASE_URL: app, DATABASE_OWNER_URL: roles.owner, DATABASE_WORKER_URL: roles.worker };
  return { ...databases, DATA_DIR: place.keys, RATE_PER_IP: many, RATE_PER_SESSION: many };
}

/** How often each path waits for the database, when its connection is warm. */
async function tripsOf(
  place: Place,
  name: string,
  roles: Awaited<ReturnType<typeof rolesOn>>,
): Promise<Record<string, number>> {
  const proxy = await countingProxy(roles.app);
  const api = await serve(main, environmentFor(place, roles, proxy.url), '/health/ready');
  const url = inDatabase(place.superuser, name);
  const trips: Record<string, number> = {};
  const paths = await pathsOf(url, api, api, 3, 1);
  for (const { name: path, ours } of paths) {
    for (let n = 0; n < 3; n++) {
      const shot = ours.next();
      if (shot === undefined) break;
      proxy.reset();
      const { status } = await play(api.base, shot);
      // The fewest: an answer that settles its proposal asks and writes more.
      if (status < 300) trips[path] = Math.min(trips[path] ?? Infinity, proxy.roundTrips());
    }
  }
  await api.stop();
  await proxy.close();
  return trips;
}

function print(lines: readonly Line[], trips: Readonly<Record<string, number>>): void {
  console.log(
    'path             | c  | floor          | floor/s | ours/s | ratio | p50 ms | p99 ms | p99/floor | CPU ms | trips | errors',
  );
  for (const one of lines)
    console.log(
      [
        one.path.padEnd(16),
        String(one.atOnce).padEnd(2),
        one.floor.padEnd(14),
        one.floorPerSecond.toFixed(0).padStart(7),
        one.perSecond.toFixed(0).padStart(6),
        one.ratio.toFixed(3).padStart(5),
        one.p50.toFixed(1).padStart(6),
        one.p99.toFixed(1).padStart(6),
        (one.p99 / one.floorP99).toFixed(2).padStart(9),
        one.cpu.toFixed(2).padStart(6),
        String(trips[one.path] ?? '-').padStart(5),
        String(one.errors).padStart(6),
      ].join(' | '),
    );
}

const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'L' },
    families: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});
const quick = values.quick;
const families = Number(values.families ?? profiles[quick ? 'M' : values.profile]);
const rounds = Number(values.rounds ?? 5);
const ms = quick ? 500 : 2000;
const levels = quick ? [16] : [16, 64];
const perTurn = quick ? 10 : 100;
const place = await openPlace();
try {
  const data = await dataFor(place, families, (line) => console.log(line));
  // What is signed is used up, so each run works on a copy.
  const name = await copyOf(place, data, `${data}_run`);
  const url = inDatabase(place.superuser, name);
  const roles = await rolesOn(place, name);
  await ask(url, bareTables);
  const trips = await tripsOf(place, name, roles);
  const api = await serve(main, environmentFor(place, roles), '/health/ready');
  await pause(3000);
  const idle = megabytesOf(api.pid);
  const floorEnvironment = { DATABASE_URL: roles.app, DATABASE_SUPER_URL: url };
  const floor = await serve('dist/test/bench/floor.js', floorEnvironment, '/');
  const lines: Line[] = [];
  let loaded = 0;
  for (const path of await pathsOf(url, api, floor, perTurn, (rounds + 1) * levels.length)) {
    for (const atOnce of levels) {
      await measure(path, atOnce, 1, Math.min(ms, 700));
      lines.push(...(await measure(path, atOnce, rounds, ms)));
      loaded = Math.max(loaded, megabytesOf(api.pid));
    }
  }
  await floor.stop();
  await api.stop();
  console.log(`${families} families, ${rounds} rounds`);
  print(lines, trips);
  const process_ = {
    readyMs: Math.round(api.startedIn),
    idleMb: Math.round(idle),
    loadedMb: Math.round(loaded),
  };
  console.log(
    `API ready in ${process_.readyMs} ms; ${process_.idleMb} MB idle, ${process_.loadedMb} MB under load`,
  );
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    join('.cache', `bench-${families}.json`),
    JSON.stringify({ families, rounds, lines, trips, ...process_ }, null, 2),
  );
  for (const line of quick ? [] : growth(keptRuns())) console.log(line);
  for (const what of missed({ lines, trips, ...process_ })) {
    console.log(`NOT REACHED  ${what}`);
    process.exitCode = 1;
  }
  await ask(place.superuser, `drop database if exists ${name} with (force)`);
} finally {
  await place.stop();
}
