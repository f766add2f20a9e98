import type pg from 'pg';
import type { Given } from './arguments.js';
import { municipalityIn, type Place } from './places.js';

const inUse = `select m.id, m.name, m.country, n.number, true as "inUse" from municipality m
  join municipality_number n on n.municipality_id = m.id and n.valid_to is null
  where m.in_use_from is not null order by m.id`;
const services = `select name || ' (' || sector || ', ' || owner || case when secrecy = 'protected' then ', protected' else '' end || ')' as line
  from service where municipality_id = $1 and (closed_on is null or closed_on > app.today()) order by name`;
const staff = `select p.given_name || ' ' || p.family_name || ': ' || s.role || coalesce(', ' || v.name, '') as line
  from staff s join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
  left join service v on v.municipality_id = s.municipality_id and v.id = s.service_id
  where s.municipality_id = $1 and (s.valid_to is null or s.valid_to > app.today()) order by p.family_name, p.given_name, s.role`;
const policies = `select key || ' = ' || (value #>> '{}') as line from
  (select distinct on (key) key, value from policy where municipality_id = $1 order by key, set_at desc, id desc) p`;

/** Municipalities in use with their services, staff and own choices. */
export async function list(owner: pg.Client, given: Given): Promise<string[]> {
  const asked = given.municipality;
  const places =
    asked === undefined
      ? (await owner.query<Place>(inUse)).rows
      : [await municipalityIn(owner, asked, given.country)];
  if (places.length === 0)
    return ['No municipality is in use yet: npm run admin -- municipality use <number> --country NO'];
  const lines: string[] = [];
  for (const place of places) {
    lines.push(`${place.name} (${place.number}, ${place.country})${place.inUse ? '' : ', not in use'}`);
    lines.push(...(await section(owner, 'services', services, place.id)));
    lines.push(...(await section(owner, 'staff', staff, place.id)));
    lines.push(...(await section(owner, 'own choices', policies, place.id)));
  }
  return lines;
}

async function section(owner: pg.Client, title: string, sql: string, id: number): Promise<string[]> {
  const { rows } = await owner.query<{ line: string }>(sql, [id]);
  return rows.length === 0 ? [`  ${title}: none`] : [`  ${title}:`, ...rows.map((row) => `    ${row.line}`)];
}
