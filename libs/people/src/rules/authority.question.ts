import type { Country, LifeArea, LocalDate, Matter, MatterClass, RequirementRole } from '#contract';
import type { Because } from './because.js';
import type { Circle } from './circle.js';

export interface AuthorityQuestion {
  readonly country: Country;
  readonly matterClass: MatterClass;
  readonly matter: Matter;
  readonly area: LifeArea;
  readonly subjectId: string;
  readonly today: LocalDate;
  readonly circle: Circle;
}

export interface Requirement {
  /** `null` when nobody can fill it. */
  readonly personId: string | null;
  readonly subjectId: string;
  readonly role: RequirementRole;
  readonly because: Because;
  readonly source: string;
  readonly state: 'open' | 'impossible' | 'other-route';
  /**
   * Requirements with the same group are alternatives: one yes meets them all, and the group
   * is out of reach only when no member of it is `open`. `null`: this one must be met itself.
   */
  readonly alternativeGroup: string | null;
}
