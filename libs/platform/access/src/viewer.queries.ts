import { statement, type Tx } from '#platform/database';
import type { Viewer } from './viewer.js';

const facts = (of: string) => `select ctx.facts_of(v) as viewer from ${of} v where v.person_id is not null`;
const mine = statement('viewer', facts('ctx.viewer($1)'));
interface Found {
  readonly viewer: Viewer;
}

/** What the actor is to this family; `not-found` for whoever has no tie to it. */
export async function viewerOf(tx: Pick<Tx, 'one'>, familyId: string): Promise<Viewer> {
  return (await tx.one<Found>(mine, [familyId])).viewer;
}

/** What another person is to this family, for a rule that must know what that person may see. Never sent to anyone. */
export async function viewerAs(
  tx: Pick<Tx, 'find'>,
  familyId: string,
  personId: string,
): Promise<Viewer | null> {
  const found = await tx.find<Found>(facts('ctx.viewer_as($1, $2)'), [familyId, personId]);
  return found?.viewer ?? null;
}
