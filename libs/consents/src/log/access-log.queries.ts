import type { Instant } from '#contract';
import { statement, type Tx } from '#platform/database';
import type { LogLine } from './rules/shown-line.js';

/** A line of the access log with the names it may be told with. */
export interface LogRow extends LogLine {
  readonly id: string;
  readonly at: Instant;
  readonly times: number;
  readonly viewer: string;
  readonly service: string | null;
}

const newest = statement(
  'access-log-lines',
  `
select l.id, l.kind, l.because, l.reach, app.stand_for(l.municipality_id, l.subject_ids) as "subjectIds", l.areas, l.times, app.iso(l.last_at) as at,
  to_char(l.last_at at time zone m.time_zone, 'YYYY-MM-DD') as day,
  (app.stand_for(l.municipality_id, array[l.viewer_id]))[1] as "viewerId", p.kind as "viewerKind", p.birth_date as "viewerBirthDate", p.given_name || ' ' || p.family_name as viewer,
  exists (select 1 from team_member tm where tm.municipality_id = l.municipality_id and tm.family_id = l.family_id
    and tm.person_id = l.viewer_id and tm.duty in ('coordinator', 'stand-in')) as accountable,
  l.service_id as "serviceId", s.secrecy, s.name as service
from access_log l
  join municipality m on m.id = l.municipality_id
  join person p on p.municipality_id = l.municipality_id and p.id = l.viewer_id
  left join service s on s.municipality_id = l.municipality_id and s.id = l.service_id
where l.municipality_id = (select ctx.municipality()) and l.family_id = $1 and l.viewer_id <> (select ctx.person()) and l.reach <> 'officer'
  and ($2::uuid is null or (l.hour, l.id) < (select b.hour, b.id from access_log b where b.municipality_id = (select ctx.municipality()) and b.family_id = $1 and b.id = $2))
order by l.hour desc, l.id desc limit $3`,
);

/** What others saw of a family, the newest first, as far as the walls let it through; the rule decides what leaves. */
export async function linesBefore(
  tx: Pick<Tx, 'rows'>,
  familyId: string,
  before: string | null,
  limit: number,
): Promise<LogRow[]> {
  return tx.rows<LogRow>(newest, [familyId, before, limit]);
}
