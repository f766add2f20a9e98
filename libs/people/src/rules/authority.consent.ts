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
  return requirementsFor({
    country,
    matterClass: 'own',
    matter: 'own-sharing',
    area,
    subjectId,
    today,
    circle,
  }).filter((requirement) => requirement.role === 'sign');
}
