import type { LocalDate } from '#contract';

/** Where a dated fact about a child and an adult comes from. */
export const factSources = [
  'population-register',
  'court-order',
  'registered-agreement',
  'birth',
  'adoption',
  'own-statement',
] as const;
export type FactSource = (typeof factSources)[number];

/** Why parental responsibility ends before the child is of age: nobody leaves the circle on anyone's word. */
export const responsibilityEnds = [
  'death',
  'court-order',
  'registered-agreement',
  'adoption',
  'recorded-in-error',
] as const;

/** Why it ends that a child lives with an adult, or that the adult decides in daily life. */
export const dailyLifeEnds = [...responsibilityEnds, 'moved', 'separated'] as const;
export type EndReason = (typeof dailyLifeEnds)[number];

/** Why a fact cannot be recorded. */
export type FactRefusal =
  | 'same-person'
  | 'ends-before-it-begins'
  | 'in-the-future'
  | 'before-birth'
  | 'not-born-needs-a-carrier'
  | 'born-and-carried'
  | 'already-born'
  | 'unknown-source'
  | 'unknown-reason'
  | 'source-is-not-enough'
  | 'no-basis'
  | 'needs-two-employees'
  | 'no-responsibility'
  | 'not-one-who-represents'
  | 'mandate-is-empty'
  | 'service-needed';

/** Whether a birth, or the wait for one, is told in full and not both. */
export function checkBeginning(
  person: { birthDate: LocalDate | null; carriedById: string | null },
  today: LocalDate,
): FactRefusal | null {
  if (person.birthDate === null) return person.carriedById === null ? 'not-born-needs-a-carrier' : null;
  if (person.carriedById !== null) return 'born-and-carried';
  return person.birthDate > today ? 'in-the-future' : null;
}

/** Whether somebody can have died on this day. */
export function checkDeath(
  birthDate: LocalDate | null,
  diedOn: LocalDate,
  today: LocalDate,
): FactRefusal | null {
  if (diedOn > today) return 'in-the-future';
  return birthDate !== null && diedOn < birthDate ? 'before-birth' : null;
}

/** Whether a period runs forward; one that ends the day it begins never held. */
export function checkPeriod(validFrom: LocalDate, validTo: LocalDate | null): FactRefusal | null {
  return validTo !== null && validTo < validFrom ? 'ends-before-it-begins' : null;
}

/** Whether this source can carry parental responsibility: a parent's own word alone cannot. */
export function checkSource(source: string, isResponsibility: boolean): FactRefusal | null {
  if (!factSources.some((known) => known === source)) return 'unknown-source';
  return isResponsibility && source === 'own-statement' ? 'source-is-not-enough' : null;
}

/** Whether this reason can end it: a holder of parental responsibility never leaves because someone moved. */
export function checkEnd(reason: string, isResponsibility: boolean): FactRefusal | null {
  const known: readonly string[] = isResponsibility ? responsibilityEnds : dailyLifeEnds;
  return known.includes(reason) ? null : 'unknown-reason';
}
