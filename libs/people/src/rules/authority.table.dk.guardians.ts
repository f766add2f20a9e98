import { row, type AuthorityRow } from './authority.row.js';

const custody = { ages: [0, 18], validFrom: '2007-10-01' } as const;
const adult = { ages: [18, null], validFrom: '2007-10-01' } as const;
const guardianLaw = 'værgemålsloven §§ 5–7; lov om fremtidsfuldmagter; sundhedsloven § 18';

/** Who signs for a child, by class, where the child does not sign alone; and adults. */
export const danishGuardians: readonly AuthorityRow[] = [
  row({
    id: 'dk-unborn',
    ages: 'unborn',
    who: 'carrier',
    role: 'sign',
    because: 'carries-child',
    validFrom: '2007-01-01',
    source: 'sundhedsloven § 15; forældremyndighed begynder ved fødslen (forældreansvarsloven §§ 6 og 7)',
    sentence: 'Før fødslen bestemmer den gravide alene.',
  }),
  row({
    ...custody,
    id: 'dk-own',
    who: 'holders',
    role: 'sign',
    because: 'holds-responsibility',
    classes: ['own'],
    source: 'forældreansvarsloven §§ 2 og 3',
    sentence: 'Det, barnet ikke selv skriver under på, skriver alle med forældremyndighed under på.',
  }),
  row({
    ...custody,
    id: 'dk-daily-care',
    who: 'daily-carer',
    role: 'sign',
    because: 'daily-care-now',
    classes: ['daily-care'],
    oneSuffices: true,
    source: 'forældreansvarsloven §§ 2 og 3',
    sentence: 'Den voksne, barnet er hos, bestemmer hverdagens omsorg. Én er nok.',
  }),
  row({
    ...custody,
    id: 'dk-daily-authority',
    who: 'lives-with',
    role: 'sign',
    because: 'child-lives-with',
    classes: ['daily-authority'],
    source: 'forældreansvarsloven § 3',
    sentence:
      'Bopælsforælderen bestemmer om daginstitution, fritid, og hvor i landet barnet bor; begge ved delt bopæl.',
  }),
  row({
    ...custody,
    id: 'dk-parental-responsibility',
    who: 'holders',
    role: 'sign',
    because: 'holds-responsibility',
    classes: ['parental-responsibility'],
    source: 'forældreansvarsloven § 3',
    sentence:
      'Alle med forældremyndighed skal være enige, for eksempel om skole, SFO, navn, pas og flytning til udlandet.',
  }),
  row({
    ...adult,
    id: 'dk-adult',
    who: 'subject',
    role: 'sign',
    because: 'own-voice',
    capacity: 'full',
    alone: true,
    source: 'forældreansvarsloven § 1; værgemålsloven § 1; sundhedsloven § 15',
    sentence:
      'Fra 18 år bestemmer du selv. Forældrenes underskrift, samtykke og indsigt slutter på fødselsdagen.',
  }),
  row({
    ...adult,
    id: 'dk-adult-heard',
    who: 'subject',
    role: 'heard',
    because: 'heard-without-capacity',
    capacity: 'no-consent',
    source: guardianLaw,
    sentence: 'En voksen, der ikke kan give samtykke, skal alligevel høres.',
  }),
  row({
    ...adult,
    id: 'dk-adult-representative',
    who: 'representative',
    role: 'sign',
    because: 'represents-under-mandate',
    capacity: 'no-consent',
    source: guardianLaw,
    sentence:
      'Værge eller fremtidsfuldmægtig skriver under inden for mandatet; ellers er der brug for en anden vej.',
  }),
];
