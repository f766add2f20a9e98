import type { Country, LifeArea, LocalDate } from '#contract';
import { consentGivers, type Circle, type Requirement } from '#people';
import type { ConsentRefusal } from './words.js';

export interface Asked {
  readonly country: Country;
  readonly subjectId: string;
  readonly areas: readonly LifeArea[];
  readonly today: LocalDate;
  readonly circle: Circle;
}

export type Givers =
  | { readonly givers: readonly string[]; readonly refusal: null }
  | { readonly givers: readonly []; readonly refusal: ConsentRefusal };

/** Everyone who must give before these areas open, when one of them speaks; nobody else can give, and nobody is left out. */
export function giversFor(asked: Asked, speakerId: string): Givers {
  const needed = asked.areas.map((area) =>
    consentGivers(asked.country, asked.subjectId, area, asked.today, asked.circle),
  );
  if (needed.some((signs) => signs.length === 0 || isOutOfReach(signs))) return refused('other-route');
  const perArea = needed.map((signs) => forSpeaker(signs, speakerId));
  if (perArea.some((ids) => !ids.includes(speakerId))) return refused('not-yours-to-give');
  return { givers: [...new Set(perArea.flat())].sort(), refusal: null };
}

function refused(refusal: ConsentRefusal): Givers {
  return { givers: [], refusal };
}

/** One that must be met itself and cannot be, or a group of alternatives where nobody can. */
function isOutOfReach(signs: readonly Requirement[]): boolean {
  const open = new Set(signs.filter((one) => one.state === 'open').map((one) => one.alternativeGroup));
  return signs.some(
    (one) => one.state !== 'open' && (one.alternativeGroup === null || !open.has(one.alternativeGroup)),
  );
}

/** A group where the speaker is one of the alternatives is met by the speaker; any other must be met by all in it. */
function forSpeaker(signs: readonly Requirement[], speakerId: string): string[] {
  const ownGroups = new Set(
    signs
      .filter((one) => one.personId === speakerId && one.alternativeGroup !== null)
      .map((one) => one.alternativeGroup),
  );
  return signs
    .filter((one) => one.state === 'open')
    .filter((one) => !ownGroups.has(one.alternativeGroup) || one.personId === speakerId)
    .flatMap((one) => (one.personId === null ? [] : [one.personId]));
}
