import type { CircleTx, Waiting } from '#families';
import type { ConsentFacts } from './consents.queries.js';
import { sightOfServices, withAnswer, type Opening } from './rules/opened.js';

/** What waits in the family is asked again as services see it once this answer stands so. */
export async function askAgain(
  tx: CircleTx,
  familyId: string,
  waiting: readonly Waiting[],
  { consents }: Pick<ConsentFacts, 'consents'>,
  answer: Opening & { readonly id: string },
): Promise<void> {
  const answers = withAnswer(consents, answer);
  for (const again of waiting)
    await again(tx, familyId, (viewer) => ({ ...viewer, ...sightOfServices(viewer, answers, tx.today) }));
}
