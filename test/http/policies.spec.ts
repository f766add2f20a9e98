import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TwoMunicipalities, type Caller } from '../support/two-municipalities.js';

interface Added {
  id: string;
  personId: string;
}

let town: TwoMunicipalities;
let team: string;
let coordinator: Caller;
let colleague: Caller;
let leader: Caller;
let mother: Caller;
let grandmother: Caller;
let at: string;

/** A municipality that is stricter than its country in all of this. */
const chosen = {
  'stand-in-weeks': 2,
  'safety-bar-days': 7,
  'consent-months': 3,
  'delegation-months': 1,
  'standing-agreement-months': 2,
  'standing-agreement-ceiling': 100_000,
};

beforeAll(async () => {
  town = await TwoMunicipalities.open();
  team = await town.service('Familieteamet');
  coordinator = await town.employee('coordinator', team, 'Kari');
  colleague = await town.employee('coordinator', team, 'Kim');
  leader = await town.employee('service-leader', team, 'Lise');
  for (const [key, value] of Object.entries(chosen))
    await town.owner.query(
      `insert into policy (municipality_id, id, key, value, set_by, set_at) values (1, $1, $2, $3, $4, now())`,
      [randomUUID(), key, JSON.stringify(value), leader.personId],
    );
  at = `/families/${(await coordinator.post<Added>('/families', { name: 'Familien Berg' })).body.id}`;
  mother = await town.as(await join('Mona', '1990-01-15'));
  grandmother = await town.as(await join('Gerd', '1960-01-15'));
});
afterAll(() => town.close());

async function join(givenName: string, birthDate: string): Promise<string> {
  const person = { givenName, familyName: 'Berg', birthDate };
  return (await coordinator.post<Added>(`${at}/members`, { person })).body.personId;
}

it('a stand-in is there no longer than the municipality lets one', async () => {
  const wish = { personId: colleague.personId, reason: 'Sykdom' };
  const late = await leader.post(`${at}/stand-in`, { ...wish, until: await town.dayFromNow(15) });
  expect(late).toMatchObject({ status: 409, body: { code: 'too-long' } });
  expect((await leader.post(`${at}/stand-in`, { ...wish, until: await town.dayFromNow(14) })).status).toBe(
    201,
  );
});

it('a safety bar waits for its legal review no longer than the municipality lets it', async () => {
  const bar = { personId: grandmother.personId, source: 'safety-bar', basis: 'Trusler i går' };
  expect(await leader.post(`${at}/blocks`, { ...bar, days: 8 })).toMatchObject({
    status: 409,
    body: { code: 'too-long' },
  });
  const set = await leader.post<Added>(`${at}/blocks`, bar);
  expect(set.status).toBe(201);
  const { rows } = await town.owner.query(`select valid_to - valid_from as days from block where id = $1`, [
    set.body.id,
  ]);
  expect(rows).toEqual([{ days: 7 }]);
});

it('a consent lasts as long as the municipality usually lets one when nothing is said', async () => {
  const given = await mother.post<Added>(`${at}/consents`, {
    ...{ serviceId: team, subjectId: mother.personId, areas: ['work'], purpose: 'Samarbeid' },
    ...{ noticeVersion: '2026-1', language: 'nb' },
  });
  const { rows } = await town.owner.query(
    `select valid_to = (valid_from + interval '3 months')::date as fits from consent where id = $1`,
    [given.body.id],
  );
  expect(rows).toEqual([{ fits: true }]);
});

it('a fullmakt lasts no longer than the municipality lets one', async () => {
  const sister = await join('Siri', '1995-01-15');
  const wish = { toPersonId: sister, kinds: ['action-add'], validFrom: await town.dayFromNow(0) };
  const long = await mother.post(`${at}/delegations`, { ...wish, validTo: await town.dayFromNow(40) });
  expect(long).toMatchObject({ body: { code: 'delegation-refused', because: 'period-too-long' } });
  const short = await mother.post(`${at}/delegations`, { ...wish, validTo: await town.dayFromNow(20) });
  expect(short.status).toBe(201);
});

it('a standing agreement that would last longer or spend more is not put to the family', async () => {
  const wish = async (days: number, ceilingOre: number) => {
    const drafted = await mother.post<Added>(`${at}/standing-agreements`, {
      ...{ title: 'Skoleveien', language: 'nb', subjectIds: [mother.personId], areas: ['school'] },
      ...{ ownerIds: [mother.personId], ceilingOre, currency: 'NOK' },
      ...{ validFrom: await town.dayFromNow(0), validTo: await town.dayFromNow(days) },
    });
    expect(drafted).toMatchObject({ status: 201 });
    return mother.post(`${at}/decisions/${drafted.body.id}/propose`);
  };
  const errors = (code: string) => ({ status: 422, body: { code: 'part-refused', errors: [{ code }] } });
  expect(await wish(70, 50_000)).toMatchObject(errors('period-too-long'));
  expect(await wish(50, 100_001)).toMatchObject(errors('above-ceiling'));
  expect((await wish(50, 100_000)).body.code).not.toBe('part-refused');
});
