import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import { dataFor, profiles } from './filling.js';
import { cpuOf, megabytesOf, send, type Shot } from './load.js';
import { ask, copyOf, inDatabase, openPlace, rolesOn } from './place.js';
import { serve, type Served } from './processes.js';
import { coordinators, logIn, members, signedIn, type Found, type Someone } from './scene.js';

/**
 * `npm run bench:load [-- --minutes 10 --per-second 300 --profile XL]`: two hundred people of fifty municipalities at work
 * on two APIs beside a worker, seven reads to three writes, at an even pace whether or not the answers come.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    'per-second': { type: 'string', default: '300' },
    profile: { type: 'string', default: 'XL' },
  },
});
const minutes = Number(values.minutes);
const perSecond = Number(values['per-second']);

const people = `
select m, family, person, account from (
  select x.*, dense_rank() over (order by md5(x.m::text)) as place, row_number() over (partition by x.m order by md5(x.family::text)) as turn
  from (${members(20_000)}) x) y where place <= 50 and turn <= 4`;

type Member = Someone & {
  /** A step of their own that waits to be reported done. */
  waiting: string | undefined;
};

class Town {
  readonly took: number[] = [];
  readonly wrong: string[] = [];
  private readonly open = new Set<Promise<void>>();
  private readonly apis: readonly Served[];
  sent = 0;
  writes = 0;

  constructor(
    apis: readonly Served[],
    private readonly members: readonly Member[],
    private readonly leaders: readonly Someone[],
  ) {
    this.apis = apis;
  }

  async work(seconds: number): Promise<void> {
    const begun = performance.now();
    const last = begun + seconds * 1000;
    const first = this.sent;
    while (performance.now() < last) {
      const due = first + ((performance.now() - begun) / 1000) * perSecond;
      for (; this.sent < due; this.sent += 1) this.note(this.one(this.sent));
      await pause(4);
    }
    await Promise.all(this.open);
  }

  private note(act: Promise<void>): void {
    const noted = act.finally(() => this.open.delete(noted));
    this.open.add(noted);
  }

  private async one(n: number): Promise<void> {
    const member = this.members[n % this.members.length]!;
    const leader = this.leaders[n % this.leaders.length]!;
    const base = this.apis[n % this.apis.length]?.base ?? '';
    const begun = performance.now();
    // Three writes in ten; of the reads one in seven is a whole work list.
    const isWrite = n % 10 < 3;
    const shot = isWrite
      ? this.change(member)
      : n % 10 === 3
        ? { path: '/api/v1/work-list?tab=all', headers: signedIn(leader.token) }
        : { path: `/api/v1/families/${member.family}/plan`, headers: signedIn(member.token) };
    const { status, text } = await send(base, shot).catch((error: unknown) => ({
      status: 0,
      text: String(error),
    }));
    this.took.push(performance.now() - begun);
    if (status < 200 || status > 299) this.wrong.push(`${status} ${text.slice(0, 200)}`);
    else if (isWrite) {
      this.writes += 1;
      const { actionId } = JSON.parse(text) as { actionId?: string };
      if (shot.path.endsWith('/promises')) member.waiting = actionId;
    }
  }

  /** Promises something, and next time reports it done. */
  private change(member: Member): Shot {
    const path = `/api/v1/families/${member.family}`;
    const { waiting } = member;
    member.waiting = undefined;
    const headers = { ...signedIn(member.token), 'idempotency-key': randomUUID() };
    const write = (to: string, body: object): Shot => ({
      path: `${path}${to}`,
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return waiting === undefined
      ? write('/promises', { kind: 'own', title: 'Ringe trener', area: 'leisure' })
      : write(`/actions/${waiting}/progress`, { act: 'finish' });
  }
}

function told(town: Town, seconds: number): string {
  const sorted = [...town.took].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
  return (
    `${town.sent} requests in ${seconds.toFixed(0)} s (${(town.sent / seconds).toFixed(0)}/s), ${town.writes} writes, ` +
    `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${town.wrong.length} wrong`
  );
}

const place = await openPlace();
try {
  const data = await dataFor(place, Number(profiles[values.profile]), (line) => console.log(line));
  const name = await copyOf(place, data, `${data}_load`);
  const roles = await rolesOn(place, name);
  const url = inDatabase(place.superuser, name);
  const many = '9999999';
  const databases = {
    DATABASE_URL: roles.app,
    DATABASE_OWNER_URL: roles.owner,
    DATABASE_WORKER_URL: roles.worker,
  };
  const environment = { ...databases, DATA_DIR: place.keys, RATE_PER_IP: many, RATE_PER_SESSION: many };
  const found = await logIn<Found>(url, people);
  const leaders = await logIn<Found>(url, coordinators(50));
  const apis = [
    await serve('dist/apps/api/src/main.js', environment, '/health/ready'),
    await serve('dist/apps/api/src/main.js', environment, '/health/ready'),
  ];
  console.log(
    `${found.length} people of ${new Set(found.map(({ m }) => m)).size} municipalities, ${leaders.length} coordinators`,
  );
  const town = new Town(
    apis,
    found.map((one) => ({ ...one, waiting: undefined })),
    leaders,
  );
  await town.work(10);
  town.took.length = 0;
  town.sent = 0;
  town.writes = 0;
  const cpu = apis.map(({ pid }) => cpuOf(pid));
  const begun = performance.now();
  for (let minute = 0; minute < minutes; minute += 1) {
    await town.work(Math.min(1, minutes - minute) * 60);
    console.log(told(town, (performance.now() - begun) / 1000));
  }
  const each = apis.map(({ pid }, n) => (cpuOf(pid) - (cpu[n] ?? 0)) / (town.sent / apis.length));
  const shares = each.map((ms) => ms.toFixed(1)).join(' and ');
  console.log(
    `Node CPU ${shares} ms a request; ${apis.map(({ pid }) => megabytesOf(pid).toFixed(0)).join(' and ')} MB`,
  );
  for (const line of [...new Set(town.wrong)].slice(0, 5)) console.log(line);
  if (town.wrong.length > 0) process.exitCode = 1;
  for (const api of apis) await api.stop();
  await ask(place.superuser, `drop database if exists ${name} with (force)`);
} finally {
  await place.stop();
}
