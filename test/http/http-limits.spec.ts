import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp({
    environment: { RATE_PER_IP: '200', RATE_PER_SESSION: '20', METRICS_TOKEN: 'right' },
  });
});
afterAll(() => app.stop());

it('the metrics token opens the metrics, and nothing else does', async () => {
  const metrics = (authorization?: string) =>
    fetch(`${app.url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });
  expect((await metrics()).status).toBe(404);
  expect((await metrics('Bearer wrong')).status).toBe(404);
  expect((await metrics('Bearer right')).status).toBe(200);
});

it('one session has its own limit, and hitting it does not stop others at the same address', async () => {
  const busy = new Visitor(app.url);
  await busy.login('ingrid');
  const statuses: number[] = [];
  for (let n = 0; n < 25; n += 1) statuses.push((await busy.send('/health/live')).status);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(4);
  expect((await new Visitor(app.url).send('/health/live')).status).toBe(200);
});

it('ten times the limit with ever new forwarded addresses and made-up sessions is refused all the same', async () => {
  const ask = (n: number) =>
    fetch(`${app.url}/nope/${n}`, {
      headers: {
        'x-forwarded-for': `10.0.${n >> 8}.${n & 255}`,
        forwarded: `for=10.1.${n >> 8}.${n & 255}`,
        cookie: `vl=${String(n).padStart(43, 'A')}`,
      },
    });
  let refused = 0;
  for (let batch = 0; batch < 40; batch += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => ask(batch * 50 + n)));
    refused += answers.filter((answer) => answer.status === 429).length;
  }
  expect(refused).toBeGreaterThanOrEqual(1700);
  const last = await ask(1);
  expect(last.status).toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await last.json()).toMatchObject({ code: 'too-many-requests' });
});
