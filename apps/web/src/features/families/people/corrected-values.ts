import { protectionGrades } from '#contract';
import type { Person } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { chosen, written } from '../../../ui/form/use-form.js';

export type CorrectedFacts = components['schemas']['PersonFactsDto'];
export type Values = Readonly<Record<keyof ReturnType<typeof factsOf>, string>>;

export const factsOf = (person: Person) => ({
  givenName: person.givenName,
  familyName: person.familyName ?? '',
  bornOn: '',
  birthDate: person.birthDate ?? '',
  diedOn: '',
  protectionGrade: person.protectionGrade ?? 'none',
  capacity: person.capacity ?? 'full',
  noViewReason: person.noViewReason ?? '',
  nationalNumber: '',
});

/** Only what was changed is sent. */
export function changed(before: Values, after: Values): CorrectedFacts {
  const isNew = (name: keyof Values) => after[name] !== before[name];
  const grade = chosen(protectionGrades, after.protectionGrade);
  const capacity = chosen(['full', 'no-consent'] as const, after.capacity);
  return {
    ...(isNew('givenName') ? { givenName: after.givenName.trim() } : {}),
    ...(isNew('familyName') ? { familyName: after.familyName.trim() } : {}),
    ...(isNew('bornOn') ? { bornOn: after.bornOn } : {}),
    ...(isNew('birthDate') ? { birthDate: after.birthDate } : {}),
    ...(isNew('diedOn') ? { diedOn: after.diedOn } : {}),
    ...(isNew('protectionGrade') && grade !== undefined ? { protectionGrade: grade } : {}),
    ...(isNew('capacity') && capacity !== undefined ? { capacity } : {}),
    ...(isNew('nationalNumber') ? { nationalNumber: after.nationalNumber } : {}),
    ...(isNew('noViewReason') ? { noViewReason: written(after.noViewReason) ?? null } : {}),
  };
}
