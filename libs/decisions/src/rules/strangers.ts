import { membersBound, type Part } from './part.js';
import type { PartRefusal, PersonRequirement } from './requirement.js';

/** For each person, those named on the parts whose names that person may not know. */
export type StrangersTo = ReadonlyMap<string, readonly string[]>;

/**
 * Signers who would put their name to a part done by somebody whose name they may not know; in a group of alternatives
 * only when nobody in it knows everyone.
 */
export function signersWhoMeetStrangers(
  parts: readonly Part[],
  requirements: readonly PersonRequirement[],
  strangersTo: StrangersTo,
): readonly PartRefusal[] {
  const isStranger = (personId: string, part: Part, id: string): boolean =>
    (strangersTo.get(personId)?.includes(id) ?? false) && !namedWith(personId, part).includes(id);
  const meets = ({ personId, partIds }: PersonRequirement): readonly string[] =>
    parts
      .filter(({ id }) => partIds.includes(id))
      .filter((part) => personId !== null && membersBound(part).some((id) => isStranger(personId, part, id)))
      .map(({ id }) => id);
  const signers = requirements.filter(({ role, state }) => role === 'sign' && state === 'open');
  const hasAnother = ({ alternativeGroup }: PersonRequirement): boolean =>
    alternativeGroup !== null &&
    signers.some((other) => other.alternativeGroup === alternativeGroup && meets(other).length === 0);
  return signers
    .filter((one) => !hasAnother(one))
    .flatMap((one) =>
      meets(one).map((partId) => ({ code: 'signer-may-not-see' as const, partId, personId: one.personId })),
    );
}

/** Whom a part opened to named persons tells this one of: everybody named on it, when this one is named too. */
export function namedWith(personId: string, { lane, namedIds }: Part): readonly string[] {
  return lane === 'named-persons' && namedIds.includes(personId) ? namedIds : [];
}
