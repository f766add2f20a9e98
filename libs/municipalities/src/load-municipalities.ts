import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { timeZoneOf } from '#platform/clock';
import { readMunicipalityList } from './rules/municipality-list.js';

/** Since when today's numbers hold: Norway's latest division of counties, Denmark's municipal reform. */
const numbersSince = { NO: '2024-01-01', DK: '2007-01-01' } as const;

/**
 * Enters every municipality of Norway and Denmark, as the owner. A number already known keeps its key whatever
 * moves in the list; a new one gets the next. Two processes that start at once wait for each other.
 */
export async function loadMunicipalities(ownerUrl: string): Promise<number> {
  const csv = readFileSync(new URL('./municipalities.csv', import.meta.url), 'utf8');
  const listed = readMunicipalityList(csv).map((m) => ({
    ...m,
    timeZone: timeZoneOf(m.country),
    since: numbersSince[m.country],
  }));
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table municipality_number in share row exclusive mode');
    const { rows } = await client.query<{ added: number }>(enter, [JSON.stringify(listed)]);
    await client.query('commit');
    return rows[0]?.added ?? 0;
  } finally {
    await client.end();
  }
}

const enter = `
with listed as (
  select m.*
  from rows from (jsonb_to_recordset($1::jsonb) as (country text, number text, name text, "otherName" text, "regionNumber" text, "regionName" text, "timeZone" text, since date))
    with ordinality as m(country, number, name, other_name, region_number, region_name, time_zone, since, place)
), fresh as (
  select l.*, (coalesce((select max(id) from municipality), 0) + row_number() over (order by l.place))::smallint as id
  from listed l where not exists (
    select 1 from municipality_number n where n.country = l.country and n.number = l.number and n.valid_to is null)
), entered as (
  insert into municipality (id, country, name, other_name, region_number, region_name, kind, time_zone)
  select id, country, name, other_name, region_number, region_name, 'municipality', time_zone from fresh returning id
), numbered as (
  insert into municipality_number (municipality_id, country, number, valid_from)
  select id, country, number, since from fresh returning municipality_id
)
select count(*)::int as added from entered`;
