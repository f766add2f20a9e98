import type { Actor } from '#platform/database';
import { platformErrors } from '#platform/errors';
import type { Taker } from './rules/taking.js';

/** A member of the family, with the children they answer for in it. To anybody else there is nothing here. */
export function takerIn(actor: Actor, familyId: string): Taker {
  const here = actor.ties.filter((tie) => tie.familyId === familyId);
  const childIds = here.flatMap(({ kind, subjectId }) =>
    kind === 'guardian' && subjectId !== null ? [subjectId] : [],
  );
  if (childIds.length === 0 && !here.some(({ kind }) => kind === 'member'))
    throw platformErrors['not-found']();
  return { personId: actor.personId, childIds: [...new Set(childIds)] };
}
