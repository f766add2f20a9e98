import type { Tx } from '#platform/database';
import type { DelegationFacts } from './rules/index.js';

const factsSql = `
select bool_and(p.id <> $3 or app.birthday(p.birth_date, 18) <= (select app.today())) as "giverIsAdult",
  bool_and(p.id <> $4 or app.birthday(p.birth_date, 18) <= (select app.today())) as "receiverIsAdult",
  bool_and(p.id <> $3 or p.capacity = 'full') as "giverHasCapacity",
  app.works_with_family($2, $4) as "receiverIsStaff",
  exists (select 1 from block b where b.municipality_id = $1 and b.family_id = $2 and b.person_id in ($3, $4)
    and (b.valid_to is null or b.valid_to > (select app.today()))) as "blockStands"
from person p where p.municipality_id = $1 and p.id in ($3, $4) and p.died_on is null
  and exists (select 1 from family_access fa where fa.municipality_id = $1 and fa.family_id = $2 and fa.person_id = p.id)
having count(*) = case when $3 = $4 then 1 else 2 end`;

/** What decides whether one adult may sign for another, today. */
export async function delegationFacts(
  tx: Tx,
  familyId: string,
  giverId: string,
  receiverId: string,
): Promise<DelegationFacts> {
  const known = await tx.one<Omit<DelegationFacts, 'today'>>(factsSql, [
    tx.municipalityId,
    familyId,
    giverId,
    receiverId,
  ]);
  return { ...known, today: tx.today };
}
