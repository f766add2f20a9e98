import type { Country, Matter, MatterClass, RequirementRole } from '#contract';
import type { AuthorityRow, Situation } from '#people';

/** English words for the pages; the sentence of a row is in the language of its country. */
export const countryNames: Readonly<Record<Country, string>> = { NO: 'Norway', DK: 'Denmark' };

export const classNames: Readonly<Record<MatterClass, string>> = {
  own: 'Own matter',
  'daily-care': 'Daily care',
  'daily-authority': 'Daily authority',
  'parental-responsibility': 'Parental responsibility',
};

export const classExamples: Readonly<Record<MatterClass, string>> = {
  own: 'what is about one person alone',
  'daily-care': 'everyday matters',
  'daily-authority': 'kindergarten, leisure, where in the country to live',
  'parental-responsibility': 'school type, name, passport, moving abroad, larger health care',
};

export const matterNames: Readonly<Record<Matter, string>> = {
  general: 'no special matter',
  'own-health': 'own health',
  'own-sharing': 'consent to share',
  'association-membership': 'membership in an association',
  'education-choice': 'choice of education',
  'special-education-upper': 'special education, upper secondary',
  'child-welfare': 'child welfare',
  'whole-plan': 'the whole plan',
  'preventive-health-care': 'health care to prevent harm',
};

export const roleNames: Readonly<Record<RequirementRole, string>> = {
  sign: 'signs',
  heard: 'is heard',
  told: 'is told',
};

export const situationNames: Readonly<Record<Situation, string>> = {
  ordinary: 'ordinarily',
  'care-order': 'after a care order',
  unaccompanied: 'came alone to the country',
};

/** The conditions of a row beside class, matter and age. */
export function terms(row: AuthorityRow): string {
  return [
    row.when === 'any' ? '' : row.when.map((one) => situationNames[one]).join(' or '),
    row.areas === 'all' ? '' : `areas: ${row.areas.join(', ')}`,
    row.oneSuffices ? 'one is enough' : '',
    row.alone ? 'alone' : '',
    row.alongside ? 'beside the one who signs alone' : '',
    row.unlessNoView ? 'unless a reason is recorded why there is no view yet' : '',
    row.assessed ? 'only on a health professional’s recorded assessment' : '',
    row.capacity === 'full' ? 'able to consent' : '',
    row.capacity === 'no-consent' ? 'recorded as unable to consent' : '',
  ]
    .filter((one) => one !== '')
    .join('; ');
}

export function inForce(row: AuthorityRow): string {
  if (row.validFrom === null) return '**passed, not dated: not in force**';
  return row.validTo === null ? `from ${row.validFrom}` : `${row.validFrom} until ${row.validTo}`;
}

export function ages(row: AuthorityRow): string {
  if (row.ages === 'unborn') return 'not born';
  const [from, to] = row.ages;
  if (to === null) return `${from}+`;
  return to - from === 1 ? String(from) : `${from}–${to - 1}`;
}
