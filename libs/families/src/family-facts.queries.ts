import { Injectable } from '@nestjs/common';
import { assertAllowed, saw } from '#platform/access';
import { Database, type Ticket } from '#platform/database';
import type { ColleaguesView } from './dto/colleagues.view.js';
import type { FamilyFactsView } from './dto/family-facts.view.js';
import { memberIds } from './families.service.js';
import { factsSeen } from './rules/seen.js';

const list = (sql: string) => `coalesce((${sql}), '[]')`;
const standing = `(x.valid_to is null or x.valid_to > (select app.today()))`;
const dated = `'id', x.id, 'validFrom', x.valid_from, 'validTo', x.valid_to`;
const childFact = (kind: string, table: string) => `
  select jsonb_build_object(${dated}, 'kind', '${kind}', 'childId', x.child_id, 'adultId', x.adult_id, 'source', x.source) as fact, x.id
  from ${table} x join ours o on o.person_id = x.child_id where ${standing}`;

const facts = `
with ours as (select m.person_id from member m where m.family_id = $1 and (m.valid_to is null or m.valid_to > (select app.today())))
select jsonb_build_object(
  'childFacts', ${list(`select jsonb_agg(f.fact order by f.id) from (
    ${childFact('responsibility', 'parental_responsibility')} union all
    ${childFact('daily-authority', 'daily_authority')} union all
    ${childFact('residence', 'residence')}) f`)},
  'representatives', ${list(`select jsonb_agg(jsonb_build_object(${dated}, 'personId', x.person_id, 'representativeId', x.representative_id,
      'kind', x.kind, 'mandate', x.mandate, 'basis', x.basis) order by x.id)
    from representative x join ours o on o.person_id = x.person_id where ${standing}`)},
  'blocks', ${list(`select jsonb_agg(jsonb_build_object(${dated}, 'personId', x.person_id, 'subjectId', x.subject_id,
      'source', x.source, 'basis', x.basis, 'reviewedOn', x.reviewed_on,
      'allowedActions', case when x.source = 'safety-bar' then '[]'::jsonb else '["end"]' end) order by x.id)
    from block x where x.family_id = $1 and ${standing}`)},
  'supports', ${list(`select jsonb_agg(jsonb_build_object(${dated}, 'personId', x.person_id, 'supporterId', x.supporter_id,
      'areas', x.areas) order by x.id)
    from support_person x where x.family_id = $1 and ${standing}`)}) as facts`;

/** A protected service has no place in a menu: whoever works there is found by those with a need alone. */
const colleagues = `
select s.person_id as "personId", p.given_name || ' ' || p.family_name as name, s.role, s.service_id as "serviceId", u.name as service
from staff s
  join person p on p.municipality_id = s.municipality_id and p.id = s.person_id
  join service u on u.municipality_id = s.municipality_id and u.id = s.service_id
where s.municipality_id = $1 and p.id <> $2
  and case s.role when 'guest' then u.guest_of = $3 else s.role in ('coordinator', 'professional') and u.secrecy = 'ordinary' end
  and s.valid_from <= (select app.today()) and (s.valid_to is null or s.valid_to > (select app.today())) and not app.is_kept_from($3, p.id)
order by p.family_name collate "und-x-icu", p.given_name collate "und-x-icu", s.id`;

/** What a coordinator needs to read in order to keep the facts of a family right, and to find the next hand. */
@Injectable()
export class FamilyFactsQueries {
  constructor(private readonly database: Database) {}

  async facts(caller: Ticket, familyId: string): Promise<FamilyFactsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Authority', { familyId });
      await saw(tx, familyId, 'family', factsSeen(await memberIds(tx, familyId)));
      return (await tx.one<{ facts: FamilyFactsView }>(facts, [familyId])).facts;
    });
  }

  async colleagues(caller: Ticket, familyId: string): Promise<ColleaguesView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'HandOver', { familyId });
      return { items: await tx.rows(colleagues, [tx.municipalityId, tx.actor.personId, familyId]) };
    });
  }
}
