import type { ChangeKind, Country, LifeArea, LocalDate, Matter, MatterClass } from '#contract';
import type { Circle } from '#people';
import { ageOn } from '#people';
import { isAllowedIn } from './change-kinds.js';
import { classTable, type ClassRow } from './change-classes.table.js';

/** Whether the person a change is about decides as an adult or is a child; unknown persons are neither. */
export type SubjectKind = 'adult' | 'child' | 'unknown';

export interface ChangeClass {
  readonly matterClass: MatterClass;
  readonly matter: Matter;
  readonly source: string;
}

export interface ClassQuestion {
  readonly country: Country;
  readonly kind: ChangeKind;
  readonly area: LifeArea;
  readonly subject: Exclude<SubjectKind, 'unknown'>;
  readonly today: LocalDate;
}

/** Whether a person in the circle is a child (not yet 18, or not born) or an adult on the day. */
export function subjectKindOf(personId: string, circle: Circle, today: LocalDate): SubjectKind {
  const person = circle.persons.find(({ id }) => id === personId);
  if (person === undefined) return 'unknown';
  return person.birthDate === null || ageOn(person.birthDate, today) < 18 ? 'child' : 'adult';
}

/** Whose yes a change needs, read from the dated table; `undefined` when it is unclassified and cannot be proposed. */
export function findClass(
  question: ClassQuestion,
  table: readonly ClassRow[] = classTable,
): ChangeClass | undefined {
  if (!isAllowedIn(question.kind, question.area)) return undefined;
  const row = table.find((candidate) => isRowFor(candidate, question));
  if (row === undefined) return undefined;
  const { matter, matterClass, source } = row;
  return { matter, source, matterClass: question.subject === 'adult' ? 'own' : matterClass };
}

/** Whether a row of the table is in force that day and speaks of this country, kind and life area. */
export function isRowFor(
  row: ClassRow,
  { country, kind, area, today }: Omit<ClassQuestion, 'subject'>,
): boolean {
  return (
    row.validFrom !== null &&
    row.validFrom <= today &&
    (row.validTo === null || today < row.validTo) &&
    row.countries.includes(country) &&
    row.kinds.includes(kind) &&
    (row.areas === 'any' || row.areas.includes(area))
  );
}
