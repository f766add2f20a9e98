import type { LifeArea, LocalDate } from '#contract';
import { birthdayOf } from '#people';
import type { Viewer } from '#platform/access';
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

/** The answers of a family when one of them is new, or has come to stand otherwise. */
export function withAnswer(
  all: readonly (Opening & { readonly id: string })[],
  one: Opening & { readonly id: string },
): readonly Opening[] {
  return [...all.filter(({ id }) => id !== one.id), one];
}

/**
 * What these answers let the services somebody works for see, and where the last word to one of them was that it may not.
 * `ctx.viewer_of` and `app.ended_for` hold the same; one test keeps them together.
 */
export function sightOfServices(
  { serviceIds }: Pick<Viewer, 'serviceIds'>,
  answers: readonly Opening[],
  today: LocalDate,
): Pick<Viewer, 'consented' | 'ended'> {
  const own = answers.filter(({ serviceId }) => serviceIds.includes(serviceId));
  const open = new Set<string>();
  for (const one of own)
    for (const area of openAreas(
      one,
      own.filter((other) => other !== one),
      today,
    ))
      open.add(`${one.serviceId}:${one.subjectId}:${area}`);
  const over = own
    .filter(({ state }) => state === 'withdrawn' || state === 'invalidated')
    .flatMap(({ serviceId, subjectId, areas }) => areas.map((area) => `${serviceId}:${subjectId}:${area}`));
  return {
    consented: [...new Set([...open].map((triple) => triple.slice(triple.indexOf(':') + 1)))],
    ended: [...new Set(over.filter((triple) => !open.has(triple)))],
  };
}
