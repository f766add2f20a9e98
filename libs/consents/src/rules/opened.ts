import type { LifeArea, LocalDate } from '#contract';
import { birthdayOf } from '#people';
import type { ConsentState } from './words.js';

/** An answer as far as it opens anything. */
export interface Opening {
  readonly subjectId: string;
  readonly serviceId: string;
  readonly purpose: string;
  readonly areas: readonly LifeArea[];
  readonly state: ConsentState;
  readonly givenBy: readonly string[];
  /** Everyone who must give, when this one was. */
  readonly givers: readonly string[];
  readonly validFrom: LocalDate;
  /** The day it ends, as `endsOn` says. */
  readonly validTo: LocalDate;
}

/**
 * The day an answer ends: what others consented to for somebody under eighteen lapses on the eighteenth birthday, whatever
 * its terms say. `app.consent_ends` holds the same.
 */
export function endsOn(
  { subjectId, givenBy, validFrom, validTo }: Omit<Opening, 'areas' | 'givers' | 'state'>,
  birthDate: LocalDate | null,
): LocalDate {
  if (birthDate === null || givenBy.includes(subjectId)) return validTo;
  const lapses = birthdayOf(birthDate, 18);
  return validFrom < lapses && lapses < validTo ? lapses : validTo;
}

/**
 * The areas an answer opens for its service: where everyone who must give has a yes of their own in force, for the same
 * purpose. Nobody needed means nobody gave. `consent_grant` holds the same; one test keeps the two together.
 */
export function openAreas(one: Opening, others: readonly Opening[], today: LocalDate): LifeArea[] {
  const inForce = [one, ...others].filter(
    (each) =>
      each.state === 'given' &&
      each.validFrom <= today &&
      today < each.validTo &&
      each.subjectId === one.subjectId &&
      each.serviceId === one.serviceId &&
      each.purpose === one.purpose,
  );
  if (!inForce.includes(one) || one.givers.length === 0) return [];
  return one.areas.filter((area) =>
    one.givers.every((id) => inForce.some((own) => own.givenBy.includes(id) && own.areas.includes(area))),
  );
}
