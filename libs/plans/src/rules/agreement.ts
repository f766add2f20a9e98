import type { Currency } from '#contract';
import { refusedTerm, type Term } from './months.js';

/** What a standing agreement asks for, as far as a municipality may set a limit to it. */
export interface AgreementWish extends Term {
  readonly ceiling: { readonly amountOre: number; readonly currency: Currency } | null;
}

export interface AgreementLimits {
  readonly months: number;
  /** Whole øre; none means that no money moves under a standing agreement. */
  readonly ceilingOre: number;
}

/** Why a standing agreement cannot be put to the family: it would last longer, or spend more, than the municipality lets it. */
export function refusedAgreement(
  wish: AgreementWish,
  limits: AgreementLimits,
): 'period-reversed' | 'period-too-long' | 'above-ceiling' | null {
  const refused = refusedTerm(wish, limits.months);
  if (refused !== null) return refused;
  return wish.ceiling !== null && wish.ceiling.amountOre > limits.ceilingOre ? 'above-ceiling' : null;
}
