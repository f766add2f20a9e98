import type { LocalDate } from '#contract';

/** Whether something dated holds on a day; it holds from its first day and no longer on its last. */
export function isInForce(
  period: { readonly validFrom: LocalDate | null; readonly validTo: LocalDate | null },
  day: LocalDate,
): boolean {
  if (period.validFrom === null || day < period.validFrom) return false;
  return period.validTo === null || day < period.validTo;
}
