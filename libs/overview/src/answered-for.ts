import type { Actor } from '#platform/database';

/** Whom of a family somebody answers for now, as guardian or representative. */
export function answeredFor({ ties }: Pick<Actor, 'ties'>, familyId: string): string[] {
  const found = ties
    .filter((tie) => tie.familyId === familyId && ['guardian', 'representative'].includes(tie.kind))
    .flatMap((tie) => (tie.subjectId === null ? [] : [tie.subjectId]));
  return [...new Set(found)];
}
