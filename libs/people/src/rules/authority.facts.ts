import type { LifeArea, LocalDate } from '#contract';
import type { Circle, Representation } from './circle.js';
import { isInForce } from './period.js';

/** What the rules may ask of a circle on one day. Answers are sorted, so the order of recording never matters. */
export interface FactsOfTheDay {
  readonly circle: Circle;
  readonly today: LocalDate;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Whether a person is recorded as dead by this day. */
export function isDead({ circle, today }: FactsOfTheDay, personId: string): boolean {
  return circle.persons.some((one) => one.id === personId && one.diedOn !== null && one.diedOn <= today);
}

/** Whether a block stands between a person and the one a matter is about; a block from the family stands too. */
export function isBlocked({ circle, today }: FactsOfTheDay, personId: string, subjectId: string): boolean {
  return circle.blocks.some(
    (one) =>
      one.personId === personId &&
      (one.subjectId === null || one.subjectId === subjectId) &&
      isInForce(one, today),
  );
}

/** Whether a person is recorded as unable to consent. */
export function isUnable({ circle }: FactsOfTheDay, personId: string): boolean {
  return circle.persons.some((one) => one.id === personId && one.capacity === 'no-consent');
}

/** The living adults one kind of record ties to a child, without those a documented exemption has taken out. */
function tied(
  facts: FactsOfTheDay,
  childId: string,
  records: readonly (Circle['residences'][number] | Circle['responsibilities'][number])[],
): readonly string[] {
  const exempt = new Set(
    facts.circle.exemptions
      .filter((one) => one.childId === childId && isInForce(one, facts.today))
      .map((one) => one.adultId),
  );
  return unique(
    records
      .filter((one) => one.childId === childId && isInForce(one, facts.today))
      .map((one) => one.adultId)
      .filter((adultId) => !exempt.has(adultId) && !isDead(facts, adultId)),
  );
}

/** Everyone who has parental responsibility for a child on this day. */
export function holdersOf(facts: FactsOfTheDay, childId: string): readonly string[] {
  return tied(facts, childId, facts.circle.responsibilities);
}

/** The parents a child lives with; daily authority without parental responsibility decides nothing. */
export function parentsLivedWith(facts: FactsOfTheDay, childId: string): readonly string[] {
  const holders = new Set(holdersOf(facts, childId));
  return tied(facts, childId, facts.circle.dailyAuthorities).filter((adultId) => holders.has(adultId));
}

/** The adults a child is with in daily life. */
export function dailyCarersOf(facts: FactsOfTheDay, childId: string): readonly string[] {
  return tied(facts, childId, facts.circle.residences);
}

/** Whether a representation of one of these kinds is in force for a person and covers an area of life. */
export function representationsOf(
  facts: FactsOfTheDay,
  personId: string,
  kinds: readonly Representation['kind'][],
  area: LifeArea,
): readonly Representation[] {
  return facts.circle.representatives.filter(
    (one) =>
      one.personId === personId &&
      kinds.includes(one.kind) &&
      (one.mandate === 'all' || one.mandate.includes(area)) &&
      isInForce(one, facts.today),
  );
}

/** The living legal representatives of a person whose mandate covers an area of life. */
export function representativesOf(
  facts: FactsOfTheDay,
  personId: string,
  kinds: readonly Representation['kind'][],
  area: LifeArea,
): readonly string[] {
  return unique(
    representationsOf(facts, personId, kinds, area)
      .map((one) => one.representativeId)
      .filter((representativeId) => !isDead(facts, representativeId)),
  );
}
