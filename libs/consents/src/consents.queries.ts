import type { Instant, LifeArea, LocalDate, ProtectionGrade, SignatureRoute } from '#contract';
import type { Tx } from '#platform/database';
import type { ConsentState } from './rules/words.js';

export interface ConsentRow {
  readonly id: string;
  readonly subjectId: string;
  readonly serviceId: string;
  readonly service: string;
  readonly areas: readonly LifeArea[];
  readonly purpose: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
  readonly state: ConsentState;
  readonly givenBy: readonly string[];
  readonly givers: readonly string[];
  readonly route: SignatureRoute;
  readonly givenAt: Instant;
  readonly version: number;
  /** Whether every one of its areas is open now: all who must give have given. */
  readonly opens: boolean;
}

const consents = `
select c.id, c.subject_id as "subjectId", c.service_id as "serviceId", s.name as service, c.areas, c.purpose,
  c.valid_from as "validFrom", c.valid_to as "validTo", c.state, c.given_by as "givenBy", c.givers, c.route, c.given_at as "givenAt", c.version,
  c.areas <@ coalesce((select array_agg(g.area) from consent_grant g where g.family_id = c.family_id and g.consent_id = c.id
    and g.valid_from <= ctx.at() and (g.valid_to is null or g.valid_to > ctx.at())), '{}') as opens
from consent c join service s on s.municipality_id = c.municipality_id and s.id = c.service_id
where c.family_id = $1 and ($2::uuid is null or c.id = $2) order by c.given_at desc, c.id`;

export async function consentsOf(tx: Tx, familyId: string, id: string | null = null): Promise<ConsentRow[]> {
  return tx.rows<ConsentRow>(consents, [familyId, id]);
}

interface RosterRow {
  households: string[][];
  protection: Record<string, ProtectionGrade>;
}

const roster = `
select coalesce((select jsonb_agg(h.ids) from (select jsonb_agg(hm.person_id) as ids from household_member hm
    where hm.family_id = $1 and hm.valid_from <= app.today() and (hm.valid_to is null or hm.valid_to > app.today()) group by hm.household_id) h), '[]') as households,
  coalesce((select jsonb_object_agg(p.id, p.protection_grade) from person p where p.id in (select t.person_id from family_access t where t.family_id = $1)), '{}') as protection`;

/** Who lives together and who is protected: what the rule on visible consents needs. */
export async function livingTogether(tx: Tx, familyId: string): Promise<RosterRow> {
  return tx.one<RosterRow>(roster, [familyId]);
}
