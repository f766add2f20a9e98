import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type RunningApp } from '../support/app.js';
import { Visitor } from '../support/visitor.js';

const publicUrl = 'https://plan.example';
let app: RunningApp;
beforeAll(async () => {
  app = await startApp({ environment: { PUBLIC_URL: publicUrl } });
});
afterAll(() => app.stop());

it('behind TLS every cookie is Secure, and those that open anything are bound to this very host', async () => {
  const visitor = new Visitor(app.url, publicUrl);
  expect((await visitor.login('ingrid')).status).toBe(200);
  expect(visitor.cookie('__Host-vl')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(visitor.cookie('vl')).toBeUndefined();
  const set = visitor.steps
    .flatMap((step) => step.headers.getSetCookie())
    .filter((line) => !/^[^=]+=;/.test(line));
  expect(set.length).toBeGreaterThan(3);
  for (const line of set) expect(line).toMatch(/;\s*secure/i);
  for (const line of set.filter((each) => each.startsWith('__Host-')))
    expect(line).toMatch(/; Path=\/;(?!.*domain)/i);
});

it('the cookie of plain http opens nothing there', async () => {
  const visitor = new Visitor(app.url, publicUrl);
  await visitor.login('ingrid');
  const answer = await fetch(`${app.url}/auth/step-up`, {
    redirect: 'manual',
    headers: { cookie: `vl=${visitor.cookie('__Host-vl')!}` },
  });
  expect(answer.status).toBe(401);
});

it('every address the app names is the public one, whatever the request says', async () => {
  const lies = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    forwarded: 'host=evil.example',
  };
  const document = await fetch(`${app.url}/oidc/.well-known/openid-configuration`, { headers: lies });
  const named = [...(await document.text()).matchAll(/"(https?:[^"]+)"/g)].map((found) => found[1]!);
  expect(named.length).toBeGreaterThan(3);
  for (const address of named.filter((each) => !each.includes('data.gov.dk'))) {
    expect(address.startsWith(publicUrl)).toBe(true);
  }
});

it('browsers are told to come by TLS only', async () => {
  const answer = await fetch(`${app.url}/health/live`);
  expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
});
