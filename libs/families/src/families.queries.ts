import type {
  FamilyStep,
  Instant,
  Language,
  LifeArea,
  LocalDate,
  ProtectionGrade,
  SecrecyClass,
  Sector,
} from '#contract';
import type { Viewer } from '#platform/access';
import { statement, type Tx } from '#platform/database';
import type { OpenHandOverView } from './dto/team.dto.js';
import type { GivenConsent } from './rules/need-of-services.js';
import type { RosterTie } from './rules/roster.js';
import type { MemberRole, TeamDuty } from './rules/words.js';

export interface PersonRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: LocalDate | null;
  readonly dueDate: LocalDate | null;
  readonly diedOn: LocalDate | null;
  readonly protectionGrade: ProtectionGrade;
  readonly language: Language;
  readonly interpreterLanguage: string | null;
  readonly plainLanguage: boolean;
  readonly capacity: 'full' | 'no-consent';
  readonly noViewReason: string | null;
  readonly version: number;
}

export interface PlaceRow {
  readonly id: string;
  readonly personId: string | null;
  readonly person: string | null;
  readonly serviceId: string;
  readonly service: string;
  readonly sector: Sector;
  readonly secrecy: SecrecyClass;
  readonly phone: string | null;
  readonly duty: TeamDuty;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Everything of one family the second wall lets through; the roster's rules decide what leaves. */
export interface FamilyRows {
  readonly family: {
    id: string;
    name: string;
    step: FamilyStep;
    stepSince: Instant;
    version: number;
  };
  readonly viewer: Pick<Viewer, 'consented'>;
  readonly metInSteps: readonly string[];
  readonly ties: readonly (RosterTie & { readonly barred: boolean })[];
  readonly members: readonly { id: string; personId: string; role: MemberRole }[];
  readonly persons: readonly PersonRow[];
  readonly households: readonly {
    id: string;
    name: string;
    validFrom: LocalDate;
    personIds: readonly string[];
  }[];
  readonly places: readonly PlaceRow[];
  readonly consents: readonly GivenConsent[];
  /** The viewer's own support persons, and those the viewer supports. */
  readonly supports: readonly SupportRow[];
  /** Services that see something of the viewer's own. */
  readonly openedIds: readonly string[];
  readonly handOver: OpenHandOverView | null;
}

export interface SupportRow {
  readonly id: string;
  readonly personId: string;
  readonly supporterId: string;
  readonly name: string;
  readonly areas: LifeArea[];
  readonly validTo: LocalDate | null;
}

const inForce = (t: string) =>
  `${t}.valid_from <= d.day and (${t}.valid_to is null or ${t}.valid_to > d.day)`;
const list = (sql: string) => `coalesce((${sql}), '[]')`;

const familyRows = statement(
  'family-rows',
  `
with d as (select app.today() as day, ctx.at() as at)
select jsonb_build_object(
  'family', jsonb_build_object('id', f.id, 'name', ctx.family_called(f.id, f.name), 'step', f.step, 'stepSince', app.iso(f.step_since), 'version', f.version),
  'viewer', jsonb_build_object('consented', (select coalesce(v.consented, '{}') from ctx.viewer(f.id) v)),
  'metInSteps', ctx.met_in_steps(f.id),
  'ties', ${list(`select jsonb_agg(jsonb_build_object('personId', t.person_id, 'kind', t.kind, 'subjectId', t.subject_id, 'barred', t.barred))
    from family_access t where t.family_id = f.id and (t.barred or (t.valid_from <= d.at and (t.valid_to is null or t.valid_to > d.at)))`)},
  'members', ${list(`select jsonb_agg(jsonb_build_object('id', m.id, 'personId', m.person_id, 'role', case when p.birth_date is null then 'unborn'
      when app.birthday(p.birth_date, 18) > d.day then 'child' else 'adult' end) order by m.id)
    from member m join person p on p.municipality_id = m.municipality_id and p.id = m.person_id where m.family_id = f.id and ${inForce('m')}`)},
  'persons', ${list(`select jsonb_agg(jsonb_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'birthDate', p.birth_date,
      'dueDate', p.due_date, 'diedOn', p.died_on, 'protectionGrade', p.protection_grade, 'language', p.language,
      'interpreterLanguage', p.interpreter_language, 'plainLanguage', p.plain_language, 'capacity', p.capacity, 'noViewReason', p.no_view_reason, 'version', p.version))
    from person p where p.id in (select t.person_id from family_access t where t.family_id = f.id)`)},
  'households', ${list(`select jsonb_agg(jsonb_build_object('id', h.id, 'name', h.name, 'validFrom', h.valid_from, 'personIds',
      ${list(`select jsonb_agg(hm.person_id order by hm.id) from household_member hm where hm.family_id = f.id and hm.household_id = h.id and ${inForce('hm')}`)}) order by h.id)
    from household h where h.family_id = f.id and ${inForce('h')}`)},
  'places', ${list(`select jsonb_agg(jsonb_build_object('id', t.id, 'personId', t.person_id, 'person', sp.given_name || ' ' || sp.family_name, 'serviceId', t.service_id,
      'service', s.name, 'sector', s.sector, 'secrecy', s.secrecy, 'phone', s.phone, 'duty', t.duty, 'validFrom', t.valid_from, 'validTo', t.valid_to) order by t.id)
    from team_member t join service s on s.id = t.service_id and s.municipality_id = t.municipality_id
    left join person sp on sp.id = t.person_id and sp.municipality_id = t.municipality_id
    where t.family_id = f.id and ${inForce('t')}`)},
  'consents', ${list(`select jsonb_agg(jsonb_build_object('subjectId', c.subject_id, 'serviceId', c.service_id, 'givenBy', c.given_by))
    from consent c where c.family_id = f.id and c.state = 'given' and c.valid_from <= d.day and app.consent_ends(c) > d.day`)},
  'supports', ${list(`select jsonb_agg(jsonb_build_object('id', s.id, 'personId', s.person_id, 'supporterId', s.supporter_id, 'name', p.given_name,
      'areas', s.areas, 'validTo', s.valid_to) order by s.id)
    from support_person s join person p on p.municipality_id = s.municipality_id
      and p.id = case when s.person_id = ctx.person() then s.supporter_id else s.person_id end
    where s.family_id = f.id and ctx.person() in (s.person_id, s.supporter_id) and ${inForce('s')}`)},
  'openedIds', ${list(`select jsonb_agg(distinct g.service_id) from consent_grant g
    where g.family_id = f.id and g.subject_id = ctx.person() and g.valid_from <= d.at and (g.valid_to is null or g.valid_to > d.at)`)},
  'handOver', (select jsonb_build_object('id', h.id, 'name', p.given_name || ' ' || p.family_name, 'offeredAt', app.iso(h.offered_at), 'acceptedAt', app.iso(h.accepted_at),
      'decisionId', (select o.id from decision o where o.family_id = f.id and (
          (o.status = 'draft' and exists (select 1 from jsonb_array_elements(o.draft -> 'parts') w where w -> 'payload' ->> 'handOverId' = h.id::text))
          or (o.status in ('proposed', 'agreed', 'other-route') and exists (select 1 from part where part.municipality_id = o.municipality_id
            and part.decision_id = o.id and part.version_n = o.current_version and part.change ->> 'handOverId' = h.id::text)))
        order by o.id desc limit 1))
    from hand_over h join person p on p.municipality_id = h.municipality_id and p.id = h.to_person_id
    where h.family_id = f.id and h.effected_at is null and h.declined_at is null order by h.id desc limit 1)
) as rows
from family f cross join d where f.id = $1 and exists (select 1 from ctx.viewer(f.id) v where v.person_id is not null)`,
);

/** One family as the walls let it through; `not-found` for whoever has no tie in force. */
export async function rowsOfFamily(tx: Pick<Tx, 'one'>, familyId: string): Promise<FamilyRows> {
  return (await tx.one<{ rows: FamilyRows }>(familyRows, [familyId])).rows;
}

export interface FamilyLine {
  readonly id: string;
  readonly name: string;
  readonly step: FamilyStep;
  readonly stepSince: Instant;
}

const myFamilies = `select f.id, ctx.family_called(f.id, f.name) as name, f.step, f.step_since as "stepSince" from family f
  where ($1::uuid is null or f.id > $1) order by f.id limit $2`;

/** Families the caller is tied to today, in the order of their ids. */
export async function linesOfFamilies(tx: Tx, after: string | null, limit: number): Promise<FamilyLine[]> {
  return tx.rows<FamilyLine>(myFamilies, [after, limit]);
}
