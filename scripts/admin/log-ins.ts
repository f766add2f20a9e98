import type pg from 'pg';
import type { SecretKeys } from '#platform/database';
import type { Given } from './arguments.js';
import { checkedNumber } from './employ.js';
import { municipalityInUse, tell, type Place } from './places.js';

const endOne = `update session s set ended_at = ctx.at() from account a
  where a.id = s.account_id and a.national_number_hash = $1 and s.ended_at is null`;
const inUse = `select m.id, m.name, m.country, n.number, true as "inUse"
  from municipality_number n join municipality m on m.id = n.municipality_id
  where n.valid_to is null and m.in_use_from is not null`;

/** The same line whoever it was: nobody learns here who is known, nor who was logged in. */
export async function endLogIns(
  owner: pg.Client,
  keys: SecretKeys,
  given: Given,
  written: string,
): Promise<string[]> {
  const place = await municipalityInUse(owner, given);
  const { hash } = await checkedNumber(owner, keys, written);
  await owner.query(endOne, [hash]);
  await tell(owner, place, 'log-ins-ended', { reach: 'person' });
  return ['Whoever has this number is logged in nowhere.'];
}

/** Everybody logs in anew: what to do when a session may have been stolen. */
export async function endAllLogIns(owner: pg.Client): Promise<string[]> {
  await owner.query('update session set ended_at = ctx.at() where ended_at is null');
  const { rows: places } = await owner.query<Place>(inUse);
  for (const place of places) await tell(owner, place, 'log-ins-ended', { reach: 'everybody' });
  return ['Nobody is logged in.'];
}
