import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { informingRefusalReasons } from '#contract';
import { FamilyStory, step } from '../support/a-family.js';
import { openStage, type Stage } from '../support/a-town.js';
import type { Answer, Client } from '../support/town.js';

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Jonas' father is tied to the family by Jonas alone; what Kari decides for herself is nothing he sees. */
describe('a decision somebody in the family sees nothing of', () => {
  let stage: Stage;
  let family: FamilyStory;
  let teacher: Client;
  let routes: readonly (readonly [method: string, path: string])[];
  const hidden: Record<string, string> = {};

  beforeAll(async () => {
    stage = await openStage();
    const { town, service, coordinator } = stage;
    family = await FamilyStory.begin(town, coordinator, service);
    await family.member('Kari', await town.aged(38));
    await family.member('Leif', await town.aged(39));
    await family.member('Jonas', await town.aged(9));
    await family.home('Kari', 'Jonas', 'Leif');
    await family.responsible('Kari', 'Jonas');
    await family.responsible('Ola', 'Jonas');
    await family.livesWith('Kari', 'Jonas');
    teacher = await joinsTheTeam();
    const own = (title: string) => [step('network', family.idOf('Kari'), title)];
    const kari = await family.as('Kari');
    hidden.draft = await family.draft('Skal jeg bli med i koret?', own('Kor'), kari);
    hidden.proposed = await family.propose('Skal jeg bli med i turlaget?', own('Tur'));
    hidden.declined = await family.propose('Skal jeg gå på kurs?', own('Kurs'));
    await family.sign('Kari', hidden.declined, 'no');
    hidden.effective = await family.propose('Skal jeg møte naboene?', own('Naboer'));
    await family.sign('Kari', hidden.effective);
    hidden.withdrawn = await family.propose('Skal jeg strikke?', own('Strikking'));
    await family.coordinator.does(`${family.path}/decisions/${hidden.withdrawn}/withdraw`);
    const { paths } = await kari.sees<Description>('/api/openapi.json');
    routes = Object.entries(paths)
      .filter(([path]) => path.includes('{decisionId}'))
      .flatMap(([path, operations]) => Object.keys(operations).map((method) => [method, path] as const));
  });
  afterAll(() => stage.close());

  it('stands for every way a decision can stand', async () => {
    const stands = await Promise.all(
      Object.entries(hidden).map(async ([name, id]) => [
        name,
        (await family.decision(id, await family.as('Kari'))).status,
      ]),
    );
    expect(Object.fromEntries(stands)).toEqual({
      draft: 'draft',
      proposed: 'proposed',
      declined: 'not-agreed',
      effective: 'in-effect',
      withdrawn: 'withdrawn',
    });
    expect(routes.length).toBeGreaterThan(12);
  });

  it.each(['draft', 'proposed', 'declined', 'effective', 'withdrawn'])(
    'answers every route like an id that was made up: %s',
    async (stand) => {
      for (const name of ['Ola', 'Leif', 'Jonas', 'the teacher']) {
        const client = name === 'the teacher' ? teacher : await family.as(name);
        const tries = routes.map(async ([method, path]) => {
          const real = await tried(client, method, path, hidden[stand] ?? '');
          const madeUp = await tried(client, method, path, randomUUID());
          expect([name, method, path, real]).toEqual([name, method, path, madeUp]);
          expect([method, path, real]).toEqual([method, path, expect.stringMatching(/^40[34] /)]);
        });
        await Promise.all(tries);
      }
    },
  );

  /** A school works with Jonas, and nothing of what Kari decides for herself is opened to it. */
  async function joinsTheTeam(): Promise<Client> {
    const school = await stage.town.service('Nordre skole', 'school');
    const client = await stage.town.employee('Tor', 'professional', school);
    const jonas = family.idOf('Jonas');
    const id = await family.draft('Skal skolen bli med i teamet?', [
      {
        kind: 'team-service-add',
        area: 'school',
        subjectIds: [jonas],
        payload: { language: 'nb', title: 'Nordre skole blir med', serviceId: school.id },
      },
    ]);
    const { parts } = await family.decision(id);
    await family.promised(client, school, id, parts[0]!, 'school');
    await family.coordinator.does(`${family.path}/decisions/${id}/propose`);
    await family.hears('Jonas', id);
    for (const name of ['Kari', 'Ola']) await family.sign(name, id);
    await family.takesEffect(id);
    await family.coordinator.does(`${family.path}/team`, { serviceId: school.id, personId: client.personId });
    return stage.town.logIn(client.personId);
  }

  /** A form that each route takes; one that is new here fails the test until its form stands here too. */
  const formOf: Readonly<Record<string, () => unknown>> = {
    '': () => ({ question: 'Skal vi?', parts: [] }),
    propose: () => ({}),
    versions: () => ({ question: 'Skal vi?', parts: [] }),
    'next-version': () => ({ question: 'Skal vi?', parts: [] }),
    'next-version/throw-away': () => ({}),
    withdraw: () => ({}),
    signatures: () => ({ sheetHash: 'a'.repeat(64), answer: 'yes', language: 'nb' }),
    'recorded-answers': () => ({
      personId: family.idOf('Kari'),
      answer: 'yes',
      route: 'paper',
      language: 'nb',
      identityChecked: 'pass',
      note: 'Sa ja på kontoret',
      copyGiven: true,
    }),
    'child-views': () => ({
      saysNothing: true,
      objects: false,
      present: ['alene'],
      language: 'nb',
    }),
    talks: () => ({ kind: 'talk' }),
    'thinking-time': () => ({ until: '2099-01-01T00:00:00Z' }),
    'also-me': () => ({}),
    'preconditions/{partId}/met': () => ({}),
    trials: () => ({ partIds: [randomUUID()] }),
    reconsiderations: () => ({ reason: 'Det ble ikke som vi trodde' }),
    'contact-attempts': () => ({ personId: family.idOf('Kari'), route: 'phone' }),
    'unreachable/{personId}': () => ({}),
    'informing-refusals': () => ({
      personId: family.idOf('Ola'),
      subjectIds: [family.idOf('Jonas')],
      area: 'school',
      reason: informingRefusalReasons[0],
      legalBasis: 'barnelova § 47',
      appealTo: 'Statsforvalteren',
    }),
  };

  /** All that came back, but for what is new for every request and the id that was asked for. */
  async function tried(client: Client, method: string, path: string, id: string): Promise<string> {
    const address = path
      .replace('{familyId}', family.id)
      .replace('{decisionId}', id)
      .replace('{n}', '1')
      .replace('{partId}', randomUUID())
      .replace('{personId}', family.idOf('Kari'))
      .replace(/sheet-preview$/, `$&?personId=${family.idOf('Kari')}`);
    const answer = await sent(client, method, address, path.split('{decisionId}')[1]?.slice(1) ?? '');
    const { requestId, ...body } = answer.body;
    expect(requestId).toBeDefined();
    return `${answer.status} ${JSON.stringify(body).replaceAll(id, 'the decision')}`;
  }

  async function sent(client: Client, method: string, address: string, act: string): Promise<Answer> {
    if (method === 'get') return client.get(address);
    const form = formOf[act];
    if (form === undefined) throw new Error(`a route without a form: ${method} ${act}`);
    const seen = { 'if-match': '"1"' };
    return method === 'patch' ? client.patch(address, form(), seen) : client.post(address, form(), seen);
  }
});
