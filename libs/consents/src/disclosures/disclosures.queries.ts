import { sees } from '#platform/access';
import type { Tx } from '#platform/database';
import type { DisclosureView } from './dto/disclosure.view.js';

// Whoever stands for the family's coordination is named to all of it; any other employee only as far as their services are known.
const authorIsHidden = `(c.author_id <> v.person_id and not v.coordinates
  and not exists (select 1 from team_member tm where tm.municipality_id = $1 and tm.family_id = $2 and tm.person_id = c.author_id and tm.duty in ('coordinator', 'stand-in'))
  and exists (select 1 from staff st where st.municipality_id = $1 and st.person_id = c.author_id and st.service_id is not null
    and not ctx.knows_service($2, st.service_id)))`;

const seen = `select c.id, c.subject_ids as "subjectIds", c.area, c.ground, c.legal_basis as "legalBasis", c.reason, c.what, case when not h.author and not h.apart then c.recipient end as recipient,
    case when not h.author then p.given_name || ' ' || p.family_name end as "disclosedBy", app.iso(c.disclosed_at) as "disclosedAt", c.valid_to as "validTo", app.iso(c.shown_at) as "shownAt",
    case when c.author_id = v.person_id then c.withheld_because end as "withheldBecause", app.iso(c.reviewed_at) as "reviewedAt", c.finding, c.review_note as "reviewNote",
    c.look_again_on as "lookAgainOn"
  from disclosure c cross join lateral ctx.viewer($2) v
    cross join lateral (select ${authorIsHidden} as author, c.author_id <> v.person_id and ctx.must_not_trace($2) as apart) h
    left join person p on p.municipality_id = c.municipality_id and p.id = c.author_id
  where c.municipality_id = $1 and c.family_id = $2 and ${sees('c')} order by c.disclosed_at desc, c.id`;

/** What was told without consent, as far as the viewer may see it; what is kept back is there for its author alone. */
export function disclosuresSeen(tx: Tx, familyId: string): Promise<DisclosureView[]> {
  return tx.rows<DisclosureView>(seen, [tx.municipalityId, familyId]);
}
