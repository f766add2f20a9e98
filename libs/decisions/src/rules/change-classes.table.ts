import type { ChangeKind, Country, LifeArea, LocalDate, Matter, MatterClass } from '#contract';

/**
 * The dated class table: life area × kind of change → whose yes, for a change in a child's life.
 * An adult's own matter is always their own (`change-classes.ts`). A row without `validFrom` is not in force.
 * Defaults to be confirmed by each municipality's lawyer.
 */
export interface ClassRow {
  readonly countries: readonly Country[];
  readonly kinds: readonly ChangeKind[];
  readonly areas: readonly LifeArea[] | 'any';
  readonly matterClass: ChildClass;
  readonly matter: Matter;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly source: string;
}

type ChildClass = Exclude<MatterClass, 'own'>;

/** The kinds that carry no meaning of their own: what they are about is told by the life area. */
const general: readonly ChangeKind[] = [
  'goal-add',
  'goal-change',
  'goal-end',
  'action-add',
  'action-change',
  'action-end',
  'money-spend',
  'standing-agreement-open',
];
const health: readonly LifeArea[] = ['physical-health', 'mental-health'];
const everyday: readonly LifeArea[] = ['housing', 'school', 'parenting', 'network', 'leisure'];
const both = ['NO', 'DK'] as const;

const daily = 'Barnelova § 37; forældreansvarsloven § 3 stk. 1 (larger matters of daily life)';
const holders = 'Barnelova § 30; forældreansvarsloven § 3 stk. 1 (matters of parental responsibility)';
const guardianship = 'Vergemålsloven §§ 9, 12, 16; værgemålsloven §§ 1, 2';
const healthLaw = 'Pasient- og brukerrettighetsloven § 4-4; sundhedsloven § 17';
const education = 'Barnelova § 32; forældreansvarsloven § 2';
const specialEducation = 'Opplæringslova kap. 11; forældreansvarsloven § 2';
const danishSchool = 'Forældreansvarsloven § 3 stk. 1; folkeskoleloven § 36';

export const classTable: readonly ClassRow[] = [
  // What goals, steps, money and standing agreements are about is read from the life area.
  row(both, general, everyday, 'daily-authority', 'general', daily),
  row(both, general, ['economy', 'work'], 'parental-responsibility', 'general', guardianship),
  row(both, general, ['safety'], 'parental-responsibility', 'general', holders),
  row(both, general, health, 'parental-responsibility', 'own-health', healthLaw),

  row(both, ['kindergarten-change'], 'any', 'daily-authority', 'general', daily),
  row(['NO'], ['after-school-care', 'school-choice'], 'any', 'daily-authority', 'general', 'Barnelova § 37'),
  row(
    ['DK'],
    ['after-school-care', 'school-choice'],
    'any',
    'parental-responsibility',
    'general',
    danishSchool,
  ),
  row(both, ['school-type-change'], 'any', 'parental-responsibility', 'general', holders),
  row(both, ['education-choice'], 'any', 'parental-responsibility', 'education-choice', education),
  row(
    both,
    ['special-education-upper'],
    'any',
    'parental-responsibility',
    'special-education-upper',
    specialEducation,
  ),
  row(both, ['leisure-start'], 'any', 'daily-authority', 'general', daily),
  row(both, ['association-join'], 'any', 'daily-authority', 'association-membership', daily),

  row(both, ['move-in-country'], 'any', 'daily-authority', 'general', daily),
  row(both, ['move-abroad'], 'any', 'parental-responsibility', 'general', 'Barnelova § 40; ' + holders),
  row(both, ['name-change'], 'any', 'parental-responsibility', 'general', 'Navneloven § 12; ' + holders),
  row(both, ['passport'], 'any', 'parental-responsibility', 'general', 'Passloven § 4; ' + holders),

  row(both, ['health-care-daily'], health, 'daily-care', 'own-health', healthLaw),
  row(both, ['health-care-larger'], health, 'parental-responsibility', 'own-health', healthLaw),
  row(
    both,
    ['health-care-preventive'],
    health,
    'parental-responsibility',
    'preventive-health-care',
    healthLaw,
  ),

  row(both, ['team-service-add'], 'any', 'parental-responsibility', 'own-sharing', holders),
  row(both, ['coordinator-change'], 'any', 'daily-authority', 'general', daily),
  row(both, ['plan-adopt'], 'any', 'parental-responsibility', 'whole-plan', holders),
];

/**
 * What child welfare does or joins is its matter as well, whatever else the change is about: who is a party to it is
 * told. It takes nobody's signature away and adds none.
 */
export const childWelfareRow = {
  matter: 'child-welfare',
  validFrom: '2020-01-01',
  validTo: null,
  source: 'Barnevernsloven §§ 3-1, 12-3; barnets lov § 3',
} as const satisfies Pick<ClassRow, 'matter' | 'validFrom' | 'validTo' | 'source'>;

/** A row of law that holds today; a change of law ends it and adds one of its own dates. */
function row(
  countries: readonly Country[],
  kinds: readonly ChangeKind[],
  areas: readonly LifeArea[] | 'any',
  matterClass: ChildClass,
  matter: Matter,
  source: string,
): ClassRow {
  return { countries, kinds, areas, matterClass, matter, validFrom: '2020-01-01', validTo: null, source };
}
