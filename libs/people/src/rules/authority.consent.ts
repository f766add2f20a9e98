import type { Country, LifeArea, LocalDate } from '#contract';
import { requirementsFor, type Requirement } from './authority.js';
import type { Circle } from './circle.js';

/** Who must say yes before a service may see one area of a person's life. */
export function consentGivers(
  country: Country,
  subjectId: string,
  area: LifeArea,
  today: LocalDate,
  circle: Circle,
): readonly Requirement[] {
  return sharing(country, subjectId, area, today, circle).filter(
    (requirement) => requirement.role === 'sign',
  );
}

/** Who is involved by being told when somebody says yes to sharing one area of a person's life, beside those who must. */
export function toldOfConsent(
  country: Country,
  subjectId: string,
  area: LifeArea,
  today: LocalDate,
  circle: Circle,
): readonly string[] {
  return sharing(country, subjectId, area, today, circle).flatMap(({ role, state, personId }) =>
    role === 'told' && state === 'open' && personId !== null ? [personId] : [],
  );
}

function sharing(
  country: Country,
  subjectId: string,
  area: LifeArea,
  today: LocalDate,
  circle: Circle,
): readonly Requirement[] {
  const what = { matterClass: 'own', matter: 'own-sharing' } as const;
  return requirementsFor({ country, ...what, area, subjectId, today, circle });
}
