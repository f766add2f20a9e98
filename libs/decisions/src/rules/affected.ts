import type { Country, LocalDate } from '#contract';
import type { Circle } from '#people';
import { reachOf } from './change-kinds.js';
import { subjectKindOf } from './change-classes.js';
import { membersBound, unique, type Part } from './part.js';

/** The facts about a family, on one day, that decide whom a proposal concerns. */
export interface FamilyFacts {
  readonly country: Country;
  readonly today: LocalDate;
  readonly circle: Circle;
  /** The family's living members, born or not yet; who else is tied to it is told by the circle. */
  readonly memberIds: readonly string[];
  readonly households: readonly { readonly memberIds: readonly string[] }[];
  readonly childWelfareServiceIds: readonly string[];
}

/** Everybody a part concerns: those it is about, those who do or pay it, and the children it reaches. */
export function affectedBy(part: Part, facts: FamilyFacts): readonly string[] {
  const named = unique([...part.subjectIds, ...membersBound(part)]);
  switch (reachOf(part.kind, part.area)) {
    case 'person':
      return named;
    case 'family':
      return unique([...named, ...facts.memberIds]);
    case 'household':
      return unique([...named, ...part.subjectIds.flatMap((id) => childrenLivingWith(id, facts))]);
  }
}

/** The children who live with a person, by household or by where each child's home is recorded. */
export function childrenLivingWith(personId: string, facts: FamilyFacts): readonly string[] {
  const { circle, today } = facts;
  const housemates = facts.households
    .filter(({ memberIds }) => memberIds.includes(personId))
    .flatMap(({ memberIds }) => memberIds);
  const residents = circle.residences
    .filter(({ adultId, validFrom, validTo }) => {
      return adultId === personId && validFrom <= today && (validTo === null || today < validTo);
    })
    .map(({ childId }) => childId);
  const unborn = circle.persons.filter(({ carriedBy }) => carriedBy === personId).map(({ id }) => id);
  return unique([...housemates, ...residents, ...unborn]).filter((id) => {
    return id !== personId && subjectKindOf(id, circle, today) === 'child' && isAlive(id, circle, today);
  });
}

/** Whether two persons share a home, so that a change of it concerns them both. */
export function isLivingWith(oneId: string, otherId: string, facts: FamilyFacts): boolean {
  return (
    facts.households.some(({ memberIds }) => memberIds.includes(oneId) && memberIds.includes(otherId)) ||
    childrenLivingWith(oneId, facts).includes(otherId) ||
    childrenLivingWith(otherId, facts).includes(oneId)
  );
}

function isAlive(personId: string, circle: Circle, today: LocalDate): boolean {
  const diedOn = circle.persons.find(({ id }) => id === personId)?.diedOn ?? null;
  return diedOn === null || today < diedOn;
}
