import type { LocalDate } from '#contract';
import { isInForce, type Circle } from '#people';
import type { MemberRole } from './words.js';

export const missingOfFamily = [
  'coordinator',
  'members',
  'household',
  'parental-responsibility',
  'residence',
  'coordinator-consent',
] as const;
export type MissingOfFamily = (typeof missingOfFamily)[number];

export interface MissingLine {
  readonly what: MissingOfFamily;
  /** Whom it is missing for; `null` for the whole family. */
  readonly personId: string | null;
}

export interface FamilyFacts {
  readonly hasCoordinator: boolean;
  readonly members: readonly { readonly personId: string; readonly role: MemberRole }[];
  readonly households: readonly (readonly string[])[];
  /** Persons with any life area opened to the coordinator's service. */
  readonly consentedToCoordinator: readonly string[];
}

/** What still has to be recorded before the family can propose anything without running into a wall. */
export function missingIn(facts: FamilyFacts, circle: Circle, today: LocalDate): readonly MissingLine[] {
  const lines: MissingLine[] = [];
  if (!facts.hasCoordinator) lines.push({ what: 'coordinator', personId: null });
  if (facts.members.length === 0) lines.push({ what: 'members', personId: null });
  for (const { personId, role } of facts.members) {
    if (role !== 'unborn' && !facts.households.some((one) => one.includes(personId)))
      lines.push({ what: 'household', personId });
    if (role === 'child') lines.push(...missingForChild(circle, today, personId));
    if (role !== 'unborn' && !facts.consentedToCoordinator.includes(personId))
      lines.push({ what: 'coordinator-consent', personId });
  }
  return lines;
}

function missingForChild(circle: Circle, today: LocalDate, childId: string): readonly MissingLine[] {
  const has = (records: Circle['residences'] | Circle['responsibilities']) =>
    records.some((one) => one.childId === childId && isInForce(one, today));
  const lines: MissingLine[] = [];
  if (!has(circle.responsibilities)) lines.push({ what: 'parental-responsibility', personId: childId });
  if (!has(circle.residences)) lines.push({ what: 'residence', personId: childId });
  return lines;
}
