import type pg from 'pg';
import type { StaffRole } from '#contract';
import {
  checkNationalNumber,
  countryOfNumber,
  digitsOf,
  newId,
  numberHash,
  type SecretKeys,
} from '#platform/database';
import { sealEntry } from '#people';
import { Refused, type Given } from './arguments.js';
import { tell, type Place } from './places.js';

export interface Post {
  readonly role: StaffRole;
  readonly serviceId: string | null;
  readonly mandate: string | null;
}

/** Gives a human being a post: as the employee they already are here, or as a new one. */
export async function employ(
  owner: pg.Client,
  keys: SecretKeys,
  place: Place,
  given: Given,
  written: string,
  post: Post,
): Promise<void> {
  const { digits, hash } = await checkedNumber(owner, keys, written);
  const account = await accountOf(owner, hash);
  const known = await owner.query<{ id: string }>(
    `select p.id from person p join account_person ap on ap.municipality_id = p.municipality_id and ap.person_id = p.id
      where p.municipality_id = $1 and ap.account_id = $2 and p.kind = 'staff'`,
    [place.id, account],
  );
  const personId = known.rows[0]?.id ?? (await enter(owner, keys, place, given, { digits, account }));
  await appoint(owner, place, personId, post);
}

/** The digits of a number that holds, and the hash its log-in is known by. */
export async function checkedNumber(owner: pg.Client, keys: SecretKeys, written: string) {
  const digits = digitsOf(written);
  const country = countryOfNumber(digits);
  const { rows } = await owner.query<{ today: string }>('select app.today() as today');
  const answer = country && checkNationalNumber(country, digits, rows[0]?.today ?? '');
  if (country === undefined || !answer?.valid)
    throw new Refused([
      '--national-number: this is no fødselsnummer, D-number or CPR number' +
        (answer?.valid === false ? ` (${answer.because}).` : ' (wrong-length).'),
    ]);
  return { digits, hash: numberHash(keys.nationalNumber, country, digits) };
}

async function accountOf(owner: pg.Client, hash: string): Promise<string> {
  await owner.query(
    'insert into account (id, national_number_hash, created_at) values ($1, $2, ctx.at()) on conflict do nothing',
    [newId(), hash],
  );
  const { rows } = await owner.query<{ id: string }>(
    'select id from account where national_number_hash = $1',
    [hash],
  );
  return rows[0]?.id ?? '';
}

const insertPerson = `insert into person (municipality_id, id, kind, given_name, family_name, capacity, protection_grade, language, plain_language, created_at, version)
  values ($1, $2, 'staff', $3, $4, 'full', 'none', $5, false, ctx.at(), 1)`;
const insertEntry = `insert into vault.entry (municipality_id, id, person_id, kind, sealed, value_hash, shared_contact, valid_from)
  values ($1, $2, $3, 'national-number', $4, $5, false, ctx.at())`;

async function enter(
  owner: pg.Client,
  keys: SecretKeys,
  place: Place,
  given: Given,
  { digits, account }: { digits: string; account: string },
): Promise<string> {
  const id = newId();
  const names = [given['given-name']?.trim(), given['family-name']?.trim()];
  await owner.query(insertPerson, [place.id, id, ...names, place.country === 'DK' ? 'da' : 'nb']);
  await owner.query(
    'insert into account_person (municipality_id, id, account_id, person_id) values ($1, $2, $3, $4)',
    [place.id, newId(), account, id],
  );
  const entry = sealEntry(keys, { municipalityId: place.id, personId: id, kind: 'national-number' }, digits);
  await owner.query(insertEntry, [place.id, newId(), id, entry.sealed, entry.hashed]);
  await tell(owner, place, 'person-registered', { personId: id });
  return id;
}

async function appoint(owner: pg.Client, place: Place, personId: string, post: Post): Promise<void> {
  const values = [place.id, personId, post.role, post.serviceId];
  const held = await owner.query(
    `select 1 from staff where municipality_id = $1 and person_id = $2 and role = $3 and service_id is not distinct from $4
      and (valid_to is null or valid_to > app.today())`,
    values,
  );
  if (held.rowCount !== 0)
    throw new Refused([`This person already is ${post.role} there; nothing was changed.`]);
  const id = newId();
  await owner.query(
    `insert into staff (municipality_id, id, person_id, role, service_id, mandate, valid_from, version) values ($1, $5, $2, $3, $4, $6, app.today(), 1)`,
    [...values, id, post.mandate],
  );
  await tell(owner, place, 'staff-appointed', { staffId: id, personId, role: post.role });
}
