import type { LocalDate } from '#contract';
import { policyOf } from '#municipalities';
import { refusedAgreement } from '#plans';
import type { Within } from './cases.queries.js';
import type { Draft } from './decision-case.js';
import { decisionErrors } from './decisions.errors.js';

/** A standing agreement is not even put to the family when the municipality lets none last so long or spend so much. */
export async function assertAgreementsWithinLimits(
  tx: Within & { today: LocalDate },
  draft: Draft,
): Promise<void> {
  for (const [index, { kind, payload }] of draft.parts.entries()) {
    if (kind !== 'standing-agreement-open') continue;
    const { validFrom = tx.today, validTo, ceiling = null } = payload;
    if (validTo === undefined) continue;
    const limits = {
      months: await policyOf(tx, 'standing-agreement-months'),
      ceilingOre: await policyOf(tx, 'standing-agreement-ceiling'),
    };
    const because = refusedAgreement({ validFrom, validTo, ceiling }, limits);
    const path = because === 'above-ceiling' ? 'ceiling' : 'validTo';
    if (because !== null)
      throw decisionErrors['part-refused']({
        errors: [{ code: because, path: `parts.${index}.payload.${path}` }],
      });
  }
}
