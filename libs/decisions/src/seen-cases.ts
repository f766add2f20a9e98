import { platformErrors } from '#platform/errors';
import type { Tx } from '#platform/database';
import { lockCase, sightOf } from './cases.queries.js';
import type { DecisionCase } from './decision-case.js';

/** As `lockCase`, for whoever may know of the decision; for all others it is not there, whatever they try with it. */
export async function lockSeen(tx: Tx, familyId: string, decisionId: string): Promise<DecisionCase> {
  const found = await lockCase(tx, familyId, decisionId);
  await assertSeen(tx, found);
  return found;
}

/**
 * Nobody learns from a refusal that a decision exists. Who drafted it, coordinates, is asked, has answered or sees a
 * part knows of it already. Whoever is asked about what they are kept from is not told so: that is said to the team.
 */
export async function assertSeen(tx: Tx, found: DecisionCase): Promise<void> {
  const me = tx.actor.personId;
  const sight = await sightOf(tx, found.familyId, found, [me]);
  const viewer = sight.viewer(me);
  const isKnown =
    found.draftedBy === me ||
    viewer?.coordinates === true ||
    found.requirements.some(({ personId, mayNotSee }) => personId === me && !mayNotSee) ||
    found.signatures.some(({ personId }) => personId === me) ||
    found.parts.some((part) => sight.maySeePart(me, part));
  if (viewer === null || !isKnown) throw platformErrors['not-found']();
}
