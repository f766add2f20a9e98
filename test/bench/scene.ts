import { randomBytes } from 'node:crypto';
import { csrfTokenFor, hashOfToken } from '#platform/http';
import { newId } from '#platform/database';
import { ask } from './place.js';
import { send, type Shot } from './load.js';

/** Somebody with a real session: what they may do is whatever their rows in this database give them. */
export interface Someone {
  readonly municipality: number;
  readonly family: string;
  readonly person: string;
  readonly token: string;
}

export interface Found {
  readonly m: number;
  readonly family: string;
  readonly person: string;
  readonly account: string;
}

/** Every row of `sql` (m, family, person, account) logged in, strongly and just now. */
export async function logIn<T extends Found>(superuser: string, sql: string): Promise<(T & Someone)[]> {
  const found = await ask<T>(superuser, sql);
  const people = found.map((one) => ({
    ...one,
    municipality: one.m,
    token: randomBytes(32).toString('base64url'),
  }));
  await ask(
    superuser,
    `insert into session (id, token_hash, account_id, municipality_id, person_id, acr, auth_at, created_at, last_seen_at, expires_at)
     select x.id, x.hash, x.account, x.m, x.person, 'high', ctx.at(), ctx.at(), ctx.at(), ctx.at() + interval '8 hours'
     from jsonb_to_recordset($1) as x(id uuid, hash text, account uuid, m smallint, person uuid)`,
    [JSON.stringify(people.map((one) => ({ ...one, id: newId(), hash: hashOfToken(one.token) })))],
  );
  return people;
}

export const signedIn = (token: string): Record<string, string> => ({
  cookie: `vl=${token}`,
  'x-csrf-token': csrfTokenFor(token),
});

/** Adults who belong to a family and have a log-in, spread evenly over the whole table. */
export const members = (many: number): string => `
select f.municipality_id::int as m, t.family_id as family, t.person_id as person, a.account_id as account
from (select municipality_id, id from family order by md5(id::text) limit ${many * 6}) f
join lateral (select * from family_access t where t.municipality_id = f.municipality_id and t.family_id = f.id and t.kind = 'guardian' and not t.barred
  and t.valid_from <= ctx.at() and (t.valid_to is null or t.valid_to > ctx.at()) limit 1) t on true
join lateral (select * from account_person a where a.municipality_id = t.municipality_id and a.person_id = t.person_id limit 1) a on true
order by md5(f.id::text) limit ${many}`;

export const coordinators = (many: number): string => `
select tm.municipality_id::int as m, min(tm.family_id::text) as family, tm.person_id as person, min(a.account_id::text) as account
from team_member tm join account_person a on a.municipality_id = tm.municipality_id and a.person_id = tm.person_id
where tm.duty = 'coordinator' and tm.valid_to is null group by 1, 3 having count(*) >= 10 order by md5(tm.person_id::text) limit ${many}`;

/** Somebody and the version they are asked about. */
export interface Asked extends Found {
  readonly decision: string;
  readonly n: number;
}

/** Who is asked to sign and has not: one each of a decision, so that nobody's answer settles another's. */
export const signers = (many: number): string => `
select distinct on (md5(d.id::text)) d.municipality_id::int as m, d.family_id as family, r.person_id as person, a.account_id as account, d.id as decision, d.current_version as n
from (select * from decision where status = 'proposed' and (earliest_sign_at is null or earliest_sign_at <= ctx.at()) and closes_at > ctx.at()
  order by md5(id::text) limit ${many * 6}) d
join requirement r on r.municipality_id = d.municipality_id and r.decision_id = d.id and r.version_n = d.current_version
  and r.role = 'sign' and r.state = 'open' and r.retired_at is null and not r.may_not_see
join account_person a on a.municipality_id = r.municipality_id and a.person_id = r.person_id
where not exists (select from signature s where s.municipality_id = d.municipality_id and s.decision_id = d.id and s.person_id = r.person_id and s.version_n = d.current_version)
order by md5(d.id::text), r.person_id limit ${many}`;

/** A signer reads their sheet first, as everybody does, and answers what they read. */
export async function answersOf(base: string, people: readonly (Asked & Someone)[]): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const { token, family, decision, n } of people) {
    const path = `/api/v1/families/${family}/decisions/${decision}`;
    const { status, text } = await send(base, {
      path: `${path}/versions/${n}/sheet`,
      headers: signedIn(token),
    });
    if (status !== 200) continue;
    const { sheetHash } = JSON.parse(text) as { sheetHash: string };
    const body = JSON.stringify({ sheetHash, answer: 'yes', language: 'nb' });
    shots.push({ path: `${path}/signatures`, method: 'POST', headers: signedIn(token), body });
  }
  return shots;
}
