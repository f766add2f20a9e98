import { sees } from '#platform/access';
import type { Tx } from '#platform/database';
import type { DisclosureView } from './dto/disclosure.view.js';

const seen = `select c.id, c.subject_ids as "subjectIds", c.area, c.ground, c.legal_basis as "legalBasis", c.reason, c.what, c.recipient,
    coalesce(p.given_name || ' ' || p.family_name, '') as "disclosedBy", app.iso(c.disclosed_at) as "disclosedAt", c.valid_to as "validTo", app.iso(c.shown_at) as "shownAt",
    case when c.author_id = v.person_id then c.withheld_because end as "withheldBecause", app.iso(c.reviewed_at) as "reviewedAt", c.finding, c.review_note as "reviewNote",
    c.look_again_on as "lookAgainOn"
  from disclosure c cross join lateral ctx.viewer($2) v left join person p on p.municipality_id = c.municipality_id and p.id = c.author_id
  where c.municipality_id = $1 and c.family_id = $2 and ${sees('c')} order by c.disclosed_at desc, c.id`;

/** What was told without consent, as far as the viewer may see it; what is kept back is there for its author alone. */
export function disclosuresSeen(tx: Tx, familyId: string): Promise<DisclosureView[]> {
  return tx.rows<DisclosureView>(seen, [tx.municipalityId, familyId]);
}
