import { platformErrors } from '#platform/errors';
import type { Tx } from '#platform/database';
import { loadCase, lockCase, rightsOf, sightOf, type Sight } from './cases.queries.js';
import type { DecisionCase, DraftPart } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';

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
  assertKnown(tx, found, await ownSight(tx, found));
}

/** As `assertSeen`, by a sight that was read already. */
export function assertKnown(tx: Tx, found: DecisionCase, sight: Sight): void {
  if (!knowsOf(tx, found, sight)) throw platformErrors['not-found']();
}

/** Whether a decision stands in the family for whoever asks. */
export async function seesDecision(tx: Tx, familyId: string, decisionId: string): Promise<boolean> {
  const isHere = await tx.find(
    'select 1 from decision where municipality_id = $1 and family_id = $2 and id = $3',
    [tx.municipalityId, familyId, decisionId],
  );
  if (isHere === undefined) return false;
  const found = await loadCase(tx, familyId, decisionId);
  return knowsOf(tx, found, await ownSight(tx, found));
}

const ownSight = (tx: Tx, found: DecisionCase): Promise<Sight> =>
  sightOf(tx, found.familyId, found, [tx.actor.personId]);

function knowsOf(tx: Tx, found: DecisionCase, sight: Sight): boolean {
  const me = tx.actor.personId;
  const viewer = sight.viewer(me);
  const isKnown =
    found.draftedBy === me ||
    viewer?.coordinates === true ||
    found.requirements.some(({ personId, mayNotSee }) => personId === me && !mayNotSee) ||
    found.signatures.some(({ personId }) => personId === me) ||
    found.parts.some((part) => sight.maySeePart(me, part));
  return viewer !== null && isKnown;
}

/** Only whoever drafted it, or coordinates what coordination drafted, writes on it. */
export async function assertDrafter(tx: Tx, found: DecisionCase): Promise<void> {
  const me = tx.actor.personId;
  const sight = await sightOf(tx, found.familyId, found, [me]);
  const coordinates = sight.viewer(me)?.coordinates ?? false;
  if (found.draftedBy === me || (coordinates && found.draftedAs === 'coordination')) return;
  throw decisionErrors['not-asked']();
}

/** What a weak log-in hides from the drafter would be lost by writing the rest anew. */
export async function assertNothingIsHidden(
  tx: Tx,
  found: DecisionCase,
  parts: readonly DraftPart[],
): Promise<void> {
  const me = tx.actor.personId;
  const shown = await sightOf(tx, found.familyId, found, [me]);
  const rights = await rightsOf(tx, found.familyId, found, [me]);
  const hidden = parts.some((part) => rights.maySeePart(me, part) && !shown.maySeePart(me, part));
  if (hidden) throw platformErrors['step-up-needed']({ because: 'too-low', wants: 'high' });
}
