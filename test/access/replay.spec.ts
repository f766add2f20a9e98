import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sheetHash as hashOf } from '#platform/audit';
import { Arena, type Pair } from '../faults/arena.js';
import { outcomesOf } from '../faults/outcomes.js';
import { step } from '../support/a-family.js';
import { Town, type Answer, type Client } from '../support/town.js';
import { dayOf } from '../support/days.js';

let arena: Arena;
let pair: Pair;
let other: Pair;
let decisionId: string;

beforeAll(async () => {
  arena = await Arena.open(false);
  pair = await arena.pair('Replay', ['Amina']);
  other = await arena.pair('En annen', ['Bilal']);
}, 60_000);
afterAll(() => arena.close());
beforeEach(async () => {
  decisionId = await pair.bothOwn('Skal vi begynne på kurs?');
});

const at = (family: Pair = pair): string => family.story.path;
const yes = (sheetHash: string, more: Record<string, unknown> = {}) => ({
  sheetHash,
  answer: 'yes',
  language: 'nb',
  ...more,
});
const said = ({ status, body }: Answer): unknown[] => [status, body.code];

function sign(who: Client, body: Record<string, unknown>, id = decisionId, family = pair): Promise<Answer> {
  return who.post(`${at(family)}/decisions/${id}/signatures`, body);
}

async function standing(id = decisionId): Promise<number> {
  return (await outcomesOf(arena.town, [id])).get(id)?.standing ?? -1;
}

/** As text: the proof room this spec reads hashes with keeps instants as they came. */
async function now(): Promise<string> {
  return (await arena.town.sql<{ at: string }>('select app.iso(ctx.at()) as at'))[0]?.at ?? '';
}

async function session(who: Client, set: string): Promise<void> {
  await arena.town.sql(`update session set ${set} where person_id = $1`, [who.personId]);
}

describe('a signature that is replayed or forged', () => {
  it('belongs to one decision', async () => {
    const second = await pair.bothOwn('Skal vi begynne på noe helt annet?');
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    expect(said(await sign(pair.kari, yes(hash), second))).toEqual([409, 'stale-sheet']);
    expect(await standing(second)).toBe(0);
  });

  it('belongs to one version, and the answer tells which is current', async () => {
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    const same = { question: 'Skal vi begynne på kurs?', parts: pair.ownParts('Skal vi begynne på kurs?') };
    await pair.coordinator.does(`${at()}/decisions/${decisionId}/versions`, same);
    const answer = await sign(pair.kari, yes(hash));
    expect([...said(answer), answer.body.version]).toEqual([409, 'stale-sheet', 2]);
    expect(await standing()).toBe(0);
  });

  it('belongs to one person: the sheet of another is no sheet of mine', async () => {
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    expect(said(await sign(pair.ola, yes(hash)))).toEqual([409, 'stale-sheet']);
    expect(await standing()).toBe(0);
  });

  it('belongs to one family: by another family’s path there is no such decision', async () => {
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    expect(said(await sign(pair.kari, yes(hash), decisionId, other))).toEqual([404, 'not-found']);
    expect(said(await sign(other.kari, yes(hash), decisionId, other))).toEqual([404, 'not-found']);
    expect(said(await sign(other.kari, yes(hash)))).toEqual([404, 'not-found']);
    expect(await standing()).toBe(0);
  });

  it('is of exactly the text that was read: any one character of the hash makes it another', async () => {
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    for (let place = 0; place < hash.length; place += 7) {
      const turned = hash[place] === 'a' ? 'b' : 'a';
      const forged = hash.slice(0, place) + turned + hash.slice(place + 1);
      expect(said(await sign(pair.kari, yes(forged)))).toEqual([409, 'stale-sheet']);
    }
    for (const broken of [hash.slice(1), hash.toUpperCase(), `${hash} `, ''])
      expect(said(await sign(pair.kari, yes(broken)))).toEqual([422, 'invalid-request']);
    expect(await standing()).toBe(0);
  });

  it('is of the text on the page: the sheet that is shown hashes to what is signed', async () => {
    const shown = await pair.kari.sees<{ sheet: Parameters<typeof hashOf>[0]; sheetHash: string }>(
      `${at()}/decisions/${decisionId}/versions/1/sheet`,
    );
    expect(hashOf(shown.sheet)).toBe(shown.sheetHash);
    expect(shown.sheetHash).toBe(await pair.sheetHash(decisionId, pair.kari.personId));
    expect(JSON.stringify(shown.sheet)).not.toContain('Ola:');
  });

  it('says nothing of its own about who signed, when and how', async () => {
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    const slipped = {
      personId: pair.ola.personId,
      signerId: pair.ola.personId,
      acr: 'high',
      authAt: '2026-01-01T00:00:00.000Z',
      signedAt: '2026-01-01T00:00:00.000Z',
      version: 1,
      requirementIds: [],
      receipt: 'x',
    };
    for (const [field, value] of Object.entries(slipped))
      expect(said(await sign(pair.kari, yes(hash, { [field]: value })))).toEqual([422, 'invalid-request']);
    expect(said(await sign(pair.kari, yes(hash, { route: 'paper' })))).toEqual([422, 'invalid-request']);
    expect(await standing()).toBe(0);
  });

  it('needs a fresh log-in of the level the municipality wants', async () => {
    const stale = await pair.story.as('Kari');
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    await session(stale, `auth_at = ctx.at() - interval '10 minutes 1 second'`);
    expect((await sign(stale, yes(hash))).body).toMatchObject({ code: 'step-up-needed', because: 'too-old' });
    for (const level of ['substantial', 'low']) {
      await session(stale, `auth_at = ctx.at(), acr = '${level}'`);
      expect((await sign(stale, yes(hash))).body).toMatchObject({
        code: 'step-up-needed',
        because: 'too-low',
      });
    }
    expect(await standing()).toBe(0);
    await session(stale, `auth_at = ctx.at(), acr = 'high'`);
    expect((await sign(stale, yes(hash))).status).toBe(201);
  });

  it('dies with its session', async () => {
    const gone = await pair.story.as('Kari');
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    await session(gone, 'ended_at = ctx.at()');
    expect((await sign(gone, yes(hash))).status).toBe(401);
    expect(await standing()).toBe(0);
    pair.kari = await pair.story.as('Kari');
  });

  it('is given once; a second one of the same version is refused', async () => {
    await pair.sign(pair.kari, decisionId);
    const hash = await pair.sheetHash(decisionId, pair.kari.personId);
    expect(said(await sign(pair.kari, yes(hash)))).toEqual([409, 'already-answered']);
    expect(said(await sign(pair.kari, yes(hash, { answer: 'no' })))).toEqual([409, 'already-answered']);
    expect(await standing()).toBe(1);
  });

  it('stays taken back: the same click again gives the old answer and no new signature', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const click = await pair.aboutToSign(pair.kari, decisionId, key);
    const first = await click();
    const signatureId = String(first.body.signatureId);
    expect(said(await pair.ola.post(`${at()}/signatures/${signatureId}/withdraw`))).toEqual([
      404,
      'not-found',
    ]);
    await pair.kari.does(`${at()}/signatures/${signatureId}/withdraw`);
    expect((await click()).body).toEqual(first.body);
    expect(await standing()).toBe(0);
    expect((await pair.kari.post(`${at()}/signatures/${signatureId}/withdraw`)).status).toBe(409);
    await pair.sign(pair.ola, decisionId);
    expect((await outcomesOf(arena.town, [decisionId])).get(decisionId)?.status).toBe('proposed');
  });

  it('has a receipt that is nobody else’s', async () => {
    const signatureId = await pair.sign(pair.kari, decisionId);
    const path = `${at()}/signatures/${signatureId}/receipt`;
    expect((await pair.kari.get(path)).status).toBe(200);
    for (const who of [pair.ola, pair.coordinator, other.kari, other.coordinator])
      expect(said(await who.get(path))).toEqual([404, 'not-found']);
    expect((await other.kari.get(`${at(other)}/signatures/${signatureId}/receipt`)).status).toBe(404);
  });
});

describe('a signature on behalf of another', () => {
  const delegate = async (kinds: string[], validTo: string): Promise<string> => {
    const today = dayOf(await now());
    const given = { toPersonId: pair.kari.personId, kinds, validFrom: today, validTo };
    return (await pair.ola.does<{ id: string }>(`${at()}/delegations`, given)).id;
  };
  const inTenDays = async (): Promise<string> => dayOf(await now(), 10);
  const behalf = async (who = pair.kari): Promise<Answer> =>
    sign(who, yes(await pair.sheetHash(decisionId, pair.ola.personId), { onBehalfOf: pair.ola.personId }));

  it('needs a delegation, for this kind of matter, that has not been taken back', async () => {
    expect(said(await behalf())).toEqual([403, 'not-asked']);
    await delegate(['goal-add'], await inTenDays());
    expect(said(await behalf())).toEqual([403, 'not-asked']);
    const id = await delegate(['action-add'], await inTenDays());
    expect(said(await behalf(pair.coordinator))).toEqual([404, 'not-found']);
    await pair.ola.does(`${at()}/delegations/${id}/withdraw`);
    expect(said(await behalf())).toEqual([403, 'not-asked']);
    expect(await standing()).toBe(0);
  });

  it('ends the day it ends', async () => {
    await delegate(['action-add'], await inTenDays());
    await arena.town.moveTo(new Date(Date.parse(await now()) + 11 * 86_400_000).toISOString());
    await Promise.all([pair.logIn(), other.logIn()]);
    expect(said(await behalf())).toEqual([403, 'not-asked']);
    expect(await standing()).toBe(0);
  });
});

/** Everything one could do to a decision, told with bodies that would be right if the right person sent them. */
function everyStep(
  hash: string,
  partId: string,
  signatureId: string,
): Record<string, (who: Client) => Promise<Answer>> {
  const path = `${at()}/decisions/${decisionId}`;
  const draft = { question: 'Skal vi heller gjøre noe annet?', parts: pair.ownParts('noe annet') };
  const kari = pair.story.idOf('Kari');
  return {
    read: (who) => who.get(path),
    sheet: (who) => who.get(`${path}/versions/1/sheet`),
    edit: (who) => who.patch(path, draft, { 'if-match': '"2"' }),
    propose: (who) => who.post(`${path}/propose`),
    revise: (who) => who.post(`${path}/versions`, draft),
    withdraw: (who) => who.post(`${path}/withdraw`),
    sign: (who) => who.post(`${path}/signatures`, yes(hash)),
    'sign for another': (who) => who.post(`${path}/signatures`, yes(hash, { onBehalfOf: kari })),
    'record an answer': (who) =>
      who.post(`${path}/recorded-answers`, {
        personId: kari,
        answer: 'yes',
        route: 'paper',
        language: 'nb',
        identityChecked: 'Førerkort',
        note: 'Arkivet, mappe 3',
        copyGiven: true,
      }),
    'say a view': (who) =>
      who.post(`${path}/child-views`, {
        childId: kari,
        saysNothing: true,
        objects: false,
        present: ['alene'],
        language: 'nb',
      }),
    'start a trial': (who) => who.post(`${path}/trials`, { partIds: [partId] }),
    'say also me': (who) => who.post(`${path}/also-me`),
    'try contact': (who) => who.post(`${path}/contact-attempts`, { personId: kari, route: 'private-call' }),
    unreachable: (who) => who.post(`${path}/unreachable/${kari}`),
    reconsider: (who) => who.post(`${path}/reconsiderations`, { reason: 'Vi må se på det igjen' }),
    'take back a signature': (who) => who.post(`${at()}/signatures/${signatureId}/withdraw`),
    'call back': (who) => who.post(`${at()}/signatures/${signatureId}/call-back`, { confirmed: true }),
    receipt: (who) => who.get(`${at()}/signatures/${signatureId}/receipt`),
  };
}

describe('the steps of a decision', () => {
  const wrong: Record<string, () => Promise<Client>> = {
    'an outsider': async () => other.kari,
    'a coordinator of another family': async () => other.coordinator,
    'a coordinator of another municipality': async () => {
      const away = await Town.open(arena.app, 'NO', 3);
      const client = await away.employee(
        'Stein',
        'coordinator',
        await away.service('Borte', 'family-support'),
      );
      await away.close();
      return client;
    },
    'a support person': () => supporter(),
    'a professional of the team': () => professional(),
    'a child under 13 with a log-in': () => pair.story.as('Amina'),
    'an administrator': () => arena.town.employee('Adam', 'administrator', null),
    'a service leader': () => arena.town.employee('Lise', 'service-leader', arena.service),
    'a manager': () => arena.town.employee('Mona', 'manager', null),
    'a data protection officer': () => arena.town.employee('Pia', 'data-protection-officer', null),
    'a parent who is blocked': () => blocked(),
  };

  /** What is this role's own: to read what the one supported shows. */
  const own: Record<string, Record<string, number>> = {
    'a support person': { read: 200, sheet: 200 },
  };

  it.each(Object.keys(wrong))(
    'are not for %s: refused, remembered, and nothing has changed',
    async (role) => {
      await pair.coordinator.does(`${at()}/decisions/${decisionId}/withdraw`);
      decisionId = await pair.put('Skal Kari begynne på kurs?', [
        step('work', pair.story.idOf('Kari'), 'Kurs'),
        step('work', pair.story.idOf('Ola'), 'Kurs'),
      ]);
      const signatureId = await pair.sign(pair.kari, decisionId);
      const hash = await pair.sheetHash(decisionId, pair.kari.personId);
      const [part] = await arena.town.sql<{ id: string }>('select id from part where decision_id = $1', [
        decisionId,
      ]);
      const who = await wrong[role]?.();
      if (who === undefined) throw new Error(role);
      const before = await stateOf(decisionId);
      const answers: Record<string, number> = {};
      for (const [name, act] of Object.entries(everyStep(hash, part?.id ?? '', signatureId))) {
        const { status, body } = await act(who);
        answers[name] = status;
        if (status === 404)
          expect(Object.keys(body).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
      }
      const done = Object.entries(answers).filter(([, status]) => status !== 403 && status !== 404);
      expect(Object.fromEntries(done)).toEqual(own[role] ?? {});
      expect(await stateOf(decisionId)).toEqual(before);
      const [refused] = await arena.town.sql<{ times: number }>(
        'select coalesce(sum(times), 0)::int as times from refusal where person_id = $1',
        [who.personId],
      );
      expect(refused?.times).toBeGreaterThanOrEqual(Object.keys(answers).length - done.length);
      await arena.town.sql(`delete from block where family_id = $1`, [pair.story.id]);
    },
  );

  async function stateOf(id: string): Promise<unknown> {
    return arena.town.sql(
      `select d.*, (select count(*)::int from signature s where s.decision_id = d.id) as signatures,
         (select count(*)::int from requirement r where r.decision_id = d.id and r.retired_at is null) as requirements,
         (select count(*)::int from child_view v where v.decision_id = d.id) as views,
         (select count(*)::int from trial t where t.decision_id = d.id) as trials,
         (select count(*)::int from contact_attempt c where c.decision_id = d.id) as attempts
       from decision d where d.id = $1`,
      [id],
    );
  }

  async function supporter(): Promise<Client> {
    const supporting = {
      supporter: { givenName: 'Siri', familyName: 'Støtte', birthDate: '1970-01-01', language: 'nb' },
      areas: ['work'],
    };
    await pair.kari.does(`${at()}/support-persons`, supporting);
    const [row] = await arena.town.sql<{ id: string }>(
      `select supporter_id as id from support_person where family_id = $1`,
      [pair.story.id],
    );
    return arena.town.logIn(row?.id ?? '');
  }

  /** A service the family has agreed to, with an employee named: in the team, and still nobody's signer. */
  async function professional(): Promise<Client> {
    const school = await arena.town.service('Bakken skole', 'school');
    const teacher = await arena.town.employee('Tone', 'professional', school);
    const payload = { language: 'nb', title: 'Skolen blir med', serviceId: school.id };
    const joins = {
      kind: 'team-service-add',
      area: 'school',
      subjectIds: [pair.story.idOf('Kari')],
      payload,
    };
    const id = await pair.story.propose('Skal skolen bli med?', [joins], pair.coordinator);
    await pair.sign(pair.kari, id);
    const place = { serviceId: school.id, personId: teacher.personId };
    await pair.coordinator.does(`${at()}/team`, place);
    return teacher;
  }

  async function blocked(): Promise<Client> {
    const block = { personId: pair.story.idOf('Ola'), source: 'court', basis: 'Besøksforbud' };
    await pair.coordinator.does(`${at()}/blocks`, block);
    return pair.ola;
  }
});
