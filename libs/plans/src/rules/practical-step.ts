import type { Currency, LifeArea, LocalDate } from '#contract';
import { daysBetween } from '#platform/clock';
import { isWithin, refusedTerm, type Term } from './months.js';

/** A signed agreement that lets everyday help move: where, by whom, for how much, for how long. */
export interface StandingAgreementTerms extends Term {
  readonly areas: readonly LifeArea[];
  /** Persons and services who may move their own steps. */
  readonly ownerIds: readonly string[];
  readonly ceiling: { readonly amountOre: number; readonly currency: Currency } | null;
  /** Small measures already taken under it. */
  readonly spentOre: number;
}

interface StepBase {
  readonly area: LifeArea;
  readonly ownerId: string;
}

/** A change so small that it takes effect at once and all concerned are told. */
export type PracticalStep =
  | (StepBase & { readonly what: 'time' | 'place' | 'substitute' })
  /** Counted from the day that was agreed, so that many small delays do not become a long one. */
  | (StepBase & { readonly what: 'delay'; readonly agreedDue: LocalDate; readonly newDue: LocalDate })
  | (StepBase & { readonly what: 'measure'; readonly amountOre: number; readonly currency: Currency });

export type PracticalStepRefusal =
  | 'agreement-not-in-force'
  | 'area-not-agreed'
  | 'owner-not-agreed'
  | 'delay-too-long'
  | 'no-ceiling'
  | 'other-currency'
  | 'not-an-amount'
  | 'above-ceiling';

const longestDelayDays = 14;

/** Why a change is more than a practical step and must be proposed, or `null` when it may take effect at once. */
export function refusedPracticalStep(
  step: PracticalStep,
  agreement: StandingAgreementTerms,
  today: LocalDate,
): PracticalStepRefusal | null {
  if (refusedTerm(agreement) !== null || !isWithin(agreement, today)) return 'agreement-not-in-force';
  if (!agreement.areas.includes(step.area)) return 'area-not-agreed';
  if (!agreement.ownerIds.includes(step.ownerId)) return 'owner-not-agreed';
  switch (step.what) {
    case 'time':
    case 'place':
    case 'substitute':
      return null;
    case 'delay':
      return daysBetween(step.agreedDue, step.newDue) > longestDelayDays ? 'delay-too-long' : null;
    case 'measure':
      return refusedMeasure(step, agreement);
  }
}

function refusedMeasure(
  { amountOre, currency }: { readonly amountOre: number; readonly currency: Currency },
  { ceiling, spentOre }: StandingAgreementTerms,
): PracticalStepRefusal | null {
  if (ceiling === null) return 'no-ceiling';
  if (ceiling.currency !== currency) return 'other-currency';
  if (!Number.isSafeInteger(amountOre) || amountOre <= 0) return 'not-an-amount';
  return spentOre + amountOre > ceiling.amountOre ? 'above-ceiling' : null;
}

/** Who can say "Stopp" to a practical step and so turn it into a proposal: anybody it concerns. */
export function isStopOpenTo(personId: string, concernedIds: readonly string[]): boolean {
  return concernedIds.includes(personId);
}
