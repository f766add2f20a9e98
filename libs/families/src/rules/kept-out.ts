import type { LocalDate } from '#contract';
import { addDays } from '#platform/clock';

/** Why an employee is kept out of one family: somebody of theirs, a colleague who is shielded, or locked out by name. */
export const relationGrounds = ['relative', 'former-partner', 'close-friend', 'colleague'] as const;
export const keptOutGrounds = [...relationGrounds, 'lock-out'] as const;
export type RelationGround = (typeof relationGrounds)[number];
export type KeptOutGround = (typeof keptOutGrounds)[number];

const longestDays = 366;

/** Why a lock-out cannot be set like this: it has a last day, at most a year ahead; a relation lasts until it is lifted. */
export function refusalOfKeptOut(
  ground: KeptOutGround,
  until: LocalDate | null,
  today: LocalDate,
): 'lock-out-needs-end' | null {
  if (until === null) return ground === 'lock-out' ? 'lock-out-needs-end' : null;
  return until > today && until <= addDays(today, longestDays) ? null : 'lock-out-needs-end';
}
