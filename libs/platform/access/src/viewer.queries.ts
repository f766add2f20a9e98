import type { Tx } from '#platform/database';
import type { Viewer } from './viewer.js';

const sql = `select v.person_id as "personId", v.is_member as "isMember", v.coordinates, v.covers, v.mates, v.service_ids as "serviceIds", v.consented, v.hides_health as "hidesHealth", v.within, v.twins
  from ctx.viewer($1) v where v.person_id is not null`;

/** What the actor is to this family; `not-found` for whoever has no tie to it. */
export async function viewerOf(tx: Tx, familyId: string): Promise<Viewer> {
  return tx.one<Viewer>(sql, [familyId]);
}

const sqlFor = `select v.person_id as "personId", v.is_member as "isMember", v.coordinates, v.covers, v.mates, v.service_ids as "serviceIds", v.consented, v.hides_health as "hidesHealth", v.within, v.twins
  from ctx.viewer_as($1, $2) v where v.person_id is not null`;

/** What another person is to this family, for a rule that must know what that person may see. Never sent to anyone. */
export async function viewerAs(
  tx: Pick<Tx, 'find'>,
  familyId: string,
  personId: string,
): Promise<Viewer | null> {
  return (await tx.find<Viewer>(sqlFor, [familyId, personId])) ?? null;
}
