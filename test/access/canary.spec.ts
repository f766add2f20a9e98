import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { startApp, type RunningApp } from '../support/app.js';
import { emptyRedis, queueStores } from '../support/queue-stores.js';
import { startMailServer, type MailServer } from '../support/mail-server.js';
import { Client } from '../support/town.js';
import { startTraceCollector, type SeenSpan, type TraceCollector } from '../support/trace-collector.js';
import { Visitor } from '../support/visitor.js';
import { canaryTown } from './canary-families.js';
import type { Kind } from './canary-table.js';
import type { CanaryTown, Someone } from './canary-town.js';
import {
  addressesOf,
  everyRead,
  inParallel,
  isLong,
  isTheirs,
  isTurnOf,
  leaksIn,
  thingsIn,
  wireOf,
  type Visit,
} from './canary-walk.js';
import { dayOf } from '../support/days.js';

/** Everything that is ever put into the store of jobs, where a Redis holds them. */
const redisUrl = queueStores().find(({ name }) => name === 'Redis')?.redisUrl;
const inRedis: string[] = [];
let redis: Redis | undefined;
let app: RunningApp;
let mail: MailServer;
let traces: TraceCollector;
let town: CanaryTown;
let everybody: Someone[];
let reads: string[];
let acts: (readonly [method: string, template: string])[];
let visits: Visit[];

beforeAll(
  async () => {
    mail = await startMailServer();
    traces = await startTraceCollector();
    const limits = { RATE_PER_IP: '10000000', RATE_PER_SESSION: '10000000' };
    if (redisUrl !== undefined) {
      await emptyRedis(redisUrl);
      const asking = new Redis(redisUrl);
      redis = await asking.monitor();
      asking.disconnect();
      redis.on('monitor', (_: string, said: string[]) => inRedis.push(said.join(' ')));
    }
    const jobs: Record<string, string> = redisUrl === undefined ? {} : { REDIS_URL: redisUrl };
    const environment = {
      ...jobs,
      ...limits,
      LOG_LEVEL: 'info',
      SMTP_URL: mail.url,
      METRICS_TOKEN: 'canary',
      OTEL_EXPORTER_OTLP_ENDPOINT: traces.url,
      OTEL_TRACES_SAMPLER_ARG: '0.5',
    };
    app = await startApp({ worker: true, environment });
    town = await canaryTown(app);
    const nobody = { label: 'nobody logged in', personId: '', municipality: 0, post: null };
    everybody = [...town.actors, { ...nobody, client: new Client('', new Visitor(app.url)) }];
    const description = (await (await fetch(`${app.url}/api/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    reads = Object.keys(description.paths).filter(
      (path) => 'get' in (description.paths[path] ?? {}) && !path.includes('/demo/'),
    );
    acts = Object.entries(description.paths).flatMap(([path, operations]) =>
      Object.keys(operations)
        .filter((method) => method !== 'get' && path.includes('{familyId}'))
        .map((method) => [method.toUpperCase(), path] as const),
    );
    visits = await everyRead(town, everybody, reads);
  },
  isLong ? 3_600_000 : 180_000,
);
afterAll(async () => {
  if (process.env.SHOW_OUTPUT) console.log(app.output().slice(-6000));
  redis?.disconnect();
  await mail.stop();
  // A house that stood when its families failed to move in would take the next spec's jobs.
  await (town as CanaryTown | undefined)?.close();
  await (app as RunningApp | undefined)?.stop();
  await traces.stop();
});

describe('a word that tells where it comes from', () => {
  it('is met by nobody whom the one plain table does not let meet it, on any route, by any id', () => {
    expect(leaksIn(town, visits)).toEqual([]);
  });

  it('is met by somebody whom it is for, so that its absence elsewhere says something', () => {
    const met = new Set(
      visits.flatMap(({ actor, wire }) =>
        thingsIn(town, wire)
          .filter((thing) => isTheirs(town, actor, thing))
          .map(({ kind }) => kind),
      ),
    );
    const kinds = new Set([...town.things.values()].map(({ kind }) => kind));
    const unread: Kind[] = ['block', 'national-number'];
    expect([...kinds].filter((kind) => !met.has(kind) && !unread.includes(kind))).toEqual([]);
    expect(visits.length).toBeGreaterThan(2_000);
    expect(new Set(visits.filter(({ status }) => status === 200).map(({ actor }) => actor.label)).size).toBe(
      everybody.length - 1,
    );
  });

  it('never breaks the reading of it: no read anywhere is a fault of ours', () => {
    expect(visits.filter(({ status }) => status >= 500).map(({ address }) => address)).toEqual([]);
  });

  it(
    'comes back in no refusal, whatever a stranger sends with the ids, the clicks and the address of others',
    async () => {
      const strangers = town.actors.filter(({ label }) =>
        ['Stein of another municipality', 'an unassigned coordinator', 'Roar of family 4'].includes(label),
      );
      const tries = strangers.flatMap((actor, who) =>
        acts.flatMap(([method, template], what) =>
          addressesOf(town, template, [])
            .filter((address) => !town.isOf(actor, address))
            .filter((_, where) => isTurnOf(who, what + where))
            .map((address) => ({ actor, method, address })),
        ),
      );
      const ids = town.ids.map(({ id }) => id);
      const body = JSON.stringify({
        personId: ids[0],
        subjectId: ids[0],
        onId: ids.at(-1),
        serviceId: ids[1],
        reason: ids[2],
      });
      const headers = {
        ...{ 'content-type': 'application/json', 'idempotency-key': 'canary-key-0001', 'if-match': '"1"' },
        ...{
          'x-forwarded-host': 'kommune-1.example',
          'x-forwarded-for': '10.0.0.1',
          forwarded: 'host=kommune-1.example',
        },
      };
      const answers = await inParallel(tries, async ({ actor, method, address }) => {
        const answer = await actor.client.raw(address, { method, body, headers });
        return { actor, address: `${method} ${address}`, status: answer.status, wire: await wireOf(answer) };
      });
      expect(answers.length).toBeGreaterThan(250);
      expect(
        answers.filter(({ status }) => status < 400 || status >= 500).map(({ address }) => address),
      ).toEqual([]);
      expect(leaksIn(town, answers)).toEqual([]);
    },
    isLong ? 3_600_000 : 120_000,
  );

  it('comes to nobody by another name of the house: what a proxy would say of itself changes no answer', async () => {
    const spoofs = ['host', 'x-forwarded-host', 'x-original-url', 'x-rewrite-url', 'forwarded'];
    const claims = Object.fromEntries(spoofs.map((name) => [name, 'kommune-3.example']));
    const headers = {
      ...{
        ...claims,
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-proto': 'https',
        forwarded: 'host=kommune-3.example',
      },
      ...{ 'x-tenant': '3', 'x-municipality-id': '3', 'x-user-id': town.actors[0]?.personId ?? '' },
    };
    const readers = town.actors.filter(({ label }) => /Stein|Kari of|Roar|Frank of family 2/.test(label));
    const pages = ['/api/v1/me', ...town.families.slice(0, 4).map(({ path }) => `${path}/plan`)];
    const still = (text: string) => text.replace(/"(?:requestId|csrfToken|at)":"[^"]*"/g, '');
    for (const { client, label } of readers)
      for (const page of pages) {
        const plain = await client.raw(page);
        const spoofed = await client.rawAs(page, headers);
        expect([label, page, spoofed.status]).toEqual([label, page, plain.status]);
        expect(still(spoofed.text)).toBe(still(await plain.text()));
        expect(spoofed.text + JSON.stringify(spoofed.headers)).not.toContain('kommune-3.example');
      }
    expect(readers.length).toBeGreaterThan(3);
  });

  it('stands in no log line, letter, figure or waiting job', async () => {
    const day = dayOf(await town.here.now(), 2);
    await town.here.moveTo(`${day}T10:00:00.000Z`);
    for (let tries = 0; tries < 100 && mail.received.length === 0; tries += 1) await pause(100);
    expect(mail.received.length).toBeGreaterThan(0);
    const figures = await fetch(`${app.url}/metrics`, { headers: { authorization: 'Bearer canary' } });
    const jobs = await town.rows<{ text: string }>('select j::text as text from queue.job j');
    const words = (text: string) => thingsIn(town, text).map(({ word }) => word);
    expect(words(app.output())).toEqual([]);
    expect(words(await figures.text())).toEqual([]);
    expect(inRedis.flatMap((text) => words(text).filter((word) => word.startsWith('zq')))).toEqual([]);
    if (redisUrl !== undefined) expect(inRedis.length).toBeGreaterThan(0);
    expect(jobs.flatMap(({ text }) => words(text).filter((word) => word.startsWith('zq')))).toEqual([]);
    for (const { to, text } of mail.received) {
      const body = to.reduce((letter, address) => letter.replaceAll(address, ''), text);
      expect(words(body)).toEqual([]);
    }
  });

  it('stands in no trace, of any request, statement or job', async () => {
    const facts = (key: string, found: readonly SeenSpan[]) =>
      new Set(
        found.flatMap(({ attributes }) =>
          attributes.filter((a) => a.key === key).map(({ value }) => value.stringValue),
        ),
      );
    const found = await traces.until((spans) => facts('velferdslab.job', spans).size > 0);
    expect(facts('http.route', found)).toContain('/api/v1/families/:familyId/plan');
    expect(facts('db.query.summary', found)).toContain('ctx.enter');
    expect(facts('velferdslab.job', found).size).toBeGreaterThan(0);
    expect(traces.received.flatMap((text) => thingsIn(town, text)).map(({ word }) => word)).toEqual([]);
    // No id of anybody or anything: of all that looks like one, only requests have theirs.
    const ids = traces.received.flatMap(
      (text) => text.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [],
    );
    const requests = facts('velferdslab.request_id', found);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !requests.has(id))).toEqual([]);
    const known = [
      'http.request.method',
      'http.route',
      'http.response.status_code',
      'velferdslab.request_id',
      'velferdslab.job',
    ];
    const ofStatements = ['db.system.name', 'db.query.summary', 'db.response.status_code'];
    const keys = new Set(found.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...keys].filter((key) => ![...known, ...ofStatements].includes(key))).toEqual([]);
  });
});
