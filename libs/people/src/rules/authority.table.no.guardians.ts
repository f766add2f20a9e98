import { allBut, row, type AuthorityRow } from './authority.row.js';

const ordinary = { when: ['ordinary'], validFrom: '1982-01-01' } as const;

/** Who signs for a child, by class, where the child does not sign alone. */
export const norwegianGuardians: readonly AuthorityRow[] = [
  row({
    id: 'no-unborn',
    ages: 'unborn',
    who: 'carrier',
    role: 'sign',
    because: 'carries-child',
    validFrom: '2001-01-01',
    source: 'pasient- og brukerrettighetsloven § 4-1; foreldreansvar begynner ved fødselen (barnelova § 30)',
    sentence: 'Før fødselen bestemmer den gravide alene.',
  }),
  row({
    ...ordinary,
    id: 'no-own',
    ages: [0, 18],
    who: 'holders',
    role: 'sign',
    because: 'holds-responsibility',
    classes: ['own'],
    matters: allBut('preventive-health-care'),
    source: 'barnelova §§ 30 og 33',
    sentence: 'Det barnet ikke selv skriver under på, skriver alle med foreldreansvar under på.',
  }),
  row({
    ...ordinary,
    id: 'no-daily-care',
    ages: [0, 18],
    who: 'daily-carer',
    role: 'sign',
    because: 'daily-care-now',
    classes: ['daily-care'],
    oneSuffices: true,
    source: 'barnelova §§ 30 og 42; pasient- og brukerrettighetsloven § 4-4',
    sentence: 'Den voksne barnet er hos, bestemmer hverdagens omsorg. Én er nok.',
  }),
  row({
    ...ordinary,
    id: 'no-daily-authority',
    ages: [0, 18],
    who: 'lives-with',
    role: 'sign',
    because: 'child-lives-with',
    classes: ['daily-authority'],
    matters: allBut('preventive-health-care'),
    source: 'barnelova §§ 36 og 37',
    sentence:
      'Den forelderen barnet bor fast hos, bestemmer om barnehage, fritid og hvor i landet barnet bor; begge ved delt bosted.',
  }),
  row({
    ...ordinary,
    id: 'no-parental-responsibility',
    ages: [0, 18],
    who: 'holders',
    role: 'sign',
    because: 'holds-responsibility',
    classes: ['parental-responsibility'],
    matters: allBut('preventive-health-care'),
    source: 'barnelova §§ 30, 34, 35 og 40',
    sentence:
      'Alle med foreldreansvar må være enige, for eksempel om skoletype, navn, pass og flytting til utlandet.',
  }),
  row({
    ...ordinary,
    id: 'no-preventive-health',
    ages: [0, 18],
    who: 'holders',
    role: 'sign',
    because: 'one-holder-suffices',
    classes: ['own', 'daily-authority', 'parental-responsibility'],
    matters: ['preventive-health-care'],
    oneSuffices: true,
    validFrom: '2001-01-01',
    source: 'pasient- og brukerrettighetsloven § 4-4',
    sentence:
      'Mener helsepersonell at hjelpen trengs for å hindre skade, er det nok at én med foreldreansvar sier ja.',
  }),
];
