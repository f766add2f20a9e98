import type { AuthorityQuestion } from './authority.question.js';
import { representationsOf } from './authority.facts.js';
import type { AuthorityRow, CountryTable, Situation } from './authority.row.js';
import { authorityTables } from './authority.tables.js';
import { ageOn } from './age.js';
import { isInForce } from './period.js';

export type Stage = 'unknown' | 'dead' | 'unborn' | { readonly age: number };

/** Where in life the person a matter is about stands on the day. */
export function stageOf({ circle, subjectId, today }: AuthorityQuestion): Stage {
  const subject = circle.persons.find((one) => one.id === subjectId);
  if (subject === undefined) return 'unknown';
  if (subject.diedOn !== null && subject.diedOn <= today) return 'dead';
  if (subject.birthDate === null || today < subject.birthDate) return 'unborn';
  return { age: ageOn(subject.birthDate, today) };
}

/** The rows of the country's table that speak about this matter, this person and this day. */
export function rowsFor(question: AuthorityQuestion, stage: Stage): readonly AuthorityRow[] {
  const table = authorityTables[question.country];
  const situation = situationOf(question, table);
  const subject = question.circle.persons.find((one) => one.id === question.subjectId);
  const matching = table.rows.filter(
    (one) =>
      isInForce(one, question.today) &&
      isStage(one.ages, stage) &&
      includes(one.classes, question.matterClass) &&
      includes(one.matters, question.matter) &&
      includes(one.areas, question.area) &&
      (one.when === 'any' || one.when.includes(situation)) &&
      (one.capacity === 'any' || one.capacity === subject?.capacity) &&
      !(one.assessed && subject?.decidesHealth !== true) &&
      !(one.unlessNoView && typeof subject?.noViewReason === 'string'),
  );
  // Guardians sign for what a child does not sign.
  const alone = matching.some((one) => one.alone);
  return alone ? matching.filter((one) => one.who === 'subject' || one.alongside) : matching;
}

function situationOf(question: AuthorityQuestion, table: CountryTable): Situation {
  const held = table.situations.find(
    ({ kind }) => representationsOf(question, question.subjectId, [kind], question.area).length > 0,
  );
  return held?.situation ?? 'ordinary';
}

function isStage(ages: AuthorityRow['ages'], stage: Stage): boolean {
  if (typeof stage === 'string') return stage === 'unborn' && ages === 'unborn';
  if (ages === 'unborn') return false;
  const [from, to] = ages;
  return from <= stage.age && (to === null || stage.age < to);
}

function includes<T>(words: readonly T[] | 'all', word: T): boolean {
  return words === 'all' || words.includes(word);
}
