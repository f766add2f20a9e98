import { beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, type INestApplication, type Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { assertRoutesAreGuarded, routesOf } from '#platform/http';
import { dueTopics, JobRegistry } from '#platform/jobs';
import { addressesOf, allControllers } from '../support/all-controllers.js';

const here = '/api/v1/families/{familyId}';

/** Scripts depend on these names. */
const promised = [
  ...['GET /api/v1/work-list', `GET ${here}/home`],
  ...['GET /auth/login', 'GET /auth/step-up', 'POST /auth/logout', 'POST /auth/acting'],
  ...['GET /api/v1/me', 'GET /api/v1/demo/persons', 'POST /api/v1/demo/clock', 'GET /api/v1/demo/mail'],
  ...['GET /api/v1/families', 'POST /api/v1/families', `GET ${here}`],
  ...[
    'members',
    'households',
    'parental-responsibilities',
    'blocks',
    'representatives',
    'team',
    'stand-in',
    'hand-overs',
  ].map((name) => `POST ${here}/${name}`),
  `GET ${here}/plan`,
  ...['promises', 'standing-agreements', 'delegations'].map((name) => `POST ${here}/${name}`),
  ...['progress', 'stop'].map((name) => `POST ${here}/actions/{actionId}/${name}`),
  ...[`GET ${here}/decisions`, `POST ${here}/decisions`],
  ...[
    `GET ${here}/decisions/{decisionId}`,
    `PATCH ${here}/decisions/{decisionId}`,
    `GET ${here}/decisions/{decisionId}/requirements`,
    `GET ${here}/decisions/{decisionId}/sheet-preview`,
  ],
  ...[
    'propose',
    'withdraw',
    'versions',
    'signatures',
    'child-views',
    'talks',
    'trials',
    'also-me',
    'reconsiderations',
  ].map((name) => `POST ${here}/decisions/{decisionId}/${name}`),
  `GET ${here}/decisions/{decisionId}/versions/{n}/sheet`,
  ...['withdraw', 'call-back'].map((name) => `POST ${here}/signatures/{signatureId}/${name}`),
  `GET ${here}/signatures/{signatureId}/receipt`,
  ...[
    `POST ${here}/hand-overs/{id}/accept`,
    `POST ${here}/promises/{id}/confirm`,
    `POST ${here}/promises/{id}/refuse`,
  ],
  ...[`POST ${here}/consents`, `GET ${here}/consents/matrix`, `GET ${here}/consents/notices`],
  ...['withdraw', 'renew', 'invalidate'].map((name) => `POST ${here}/consents/{consentId}/${name}`),
  ...[`POST ${here}/help`, `POST ${here}/statutory-decisions`],
  ...['services', 'staff', 'policies'].flatMap((name) => [
    `GET /api/v1/admin/${name}`,
    `POST /api/v1/admin/${name}`,
  ]),
  ...[`GET ${here}/events`, `GET ${here}/export`],
  ...[
    'GET /',
    'GET /api',
    'GET /api/openapi.json',
    'GET /.well-known/jwks.json',
    'GET /health/live',
    'GET /health/ready',
    'GET /metrics',
  ],
];

/** Open to anyone. Each says why beside the route; a new one is put here on purpose. */
const open = [
  ...['Auth_begin', 'Auth_callback', 'Auth_frontChannelLogout', 'Auth_logout', 'Auth_style'],
  ...['Demo_list', 'Demo_enter', 'DemoFollowUp_letters', 'DemoFollowUp_moveClock', 'DemoMailPage_show'],
  ...[
    'Pages_api',
    'Pages_look',
    'Web_start',
    'Web_screen',
    'Web_asset',
    'Web_icon',
    'ApiDescription_show',
    'WellKnown_jwks',
  ],
  ...['Health_live', 'Health_ready', 'Health_show'],
];

let controllers: Type[];
beforeAll(async () => {
  controllers = await allControllers();
});

function anApp(of: readonly Type[]): INestApplication {
  const modules = new ModulesContainer();
  const wrappers = new Map(of.map((metatype) => [metatype, { metatype }]));
  modules.set('all', { controllers: wrappers } as never);
  return { get: () => modules } as unknown as INestApplication;
}

describe('routes', () => {
  it('answer to every name that scripts depend on', () => {
    // What a variable part is called is nobody's business but ours.
    const shape = (address: string) => address.replace(/\{\w+\}/g, '{}');
    const there = controllers.flatMap(addressesOf).map(shape);
    expect(promised.filter((address) => !there.includes(shape(address)))).toEqual([]);
  });

  it('stand at one address each', () => {
    const there = controllers.flatMap(addressesOf);
    expect(there.filter((address, n) => there.indexOf(address) !== n)).toEqual([]);
  });

  it('say who may use them, and ask only for what a grant can name', () => {
    expect(controllers.length).toBeGreaterThan(15);
    expect(() => assertRoutesAreGuarded(anApp(controllers))).not.toThrow();
  });

  it('are open to anyone only where that was decided', () => {
    const isOpen = routesOf(anApp(controllers)).filter(({ isPublic }) => isPublic);
    expect(isOpen.map(({ name }) => name).sort()).toEqual([...open].sort());
  });

  it('stop the boot when one of them is silent', () => {
    @Controller('silent')
    class SilentController {
      @Get()
      read(): void {
        return;
      }
    }
    expect(() => assertRoutesAreGuarded(anApp([...controllers, SilentController]))).toThrow(/Silent_read/);
  });
});

describe('what comes due', () => {
  const job = (name: string) => ({ name, handler: () => Promise.resolve() }) as never;

  it('stops the boot when nobody handles it', () => {
    const jobs = new JobRegistry();
    for (const topic of dueTopics.slice(1)) jobs.add(job(topic));
    expect(() => jobs.assertComplete()).toThrow(dueTopics[0]);
    jobs.add(job(dueTopics[0]));
    expect(() => jobs.assertComplete()).not.toThrow();
  });

  it('stops the boot when two handle it', () => {
    const jobs = new JobRegistry();
    jobs.add(job('twice'));
    expect(() => jobs.add(job('twice'))).toThrow('two handlers');
  });
});
