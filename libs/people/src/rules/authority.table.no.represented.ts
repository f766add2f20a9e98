import { allBut, row, type AuthorityRow } from './authority.row.js';

const beyondDailyCare = ['own', 'daily-authority', 'parental-responsibility'] as const;
const health = ['own-health', 'preventive-health-care'] as const;
const healthAreas = ['physical-health', 'mental-health'] as const;
const careLaw = 'barnevernsloven (2021) kapittel 5';
const healthLaw = 'pasient- og brukerrettighetsloven § 4-4; helsepersonelloven § 22';
const arrivalLaw = 'utlendingsloven §§ 98 a og 98 d';

const careOrder = { ages: [0, 18], when: ['care-order'], validFrom: '2023-01-01' } as const;
const bySociety = { ...careOrder, who: 'care-representative', role: 'sign', because: 'care-order' } as const;
const kept = { ...careOrder, who: 'holders', role: 'sign', because: 'holds-responsibility' } as const;
const arrival = { ages: [0, 18], when: ['unaccompanied'], validFrom: '2013-07-01' } as const;

/** Care orders and children who came alone. In doubt after a care order, parents keep the say. */
export const norwegianRepresentation: readonly AuthorityRow[] = [
  row({
    ...careOrder,
    id: 'no-care-daily',
    who: 'care-home',
    role: 'sign',
    because: 'daily-care-now',
    classes: ['daily-care'],
    oneSuffices: true,
    source: careLaw,
    sentence: 'Etter omsorgsovertakelse bestemmer fosterforeldrene eller institusjonen hverdagens omsorg.',
  }),
  row({
    ...bySociety,
    id: 'no-care-authority',
    classes: ['daily-authority'],
    matters: allBut('own-sharing', ...health),
    oneSuffices: true,
    source: careLaw,
    sentence: 'Barnevernstjenesten, eller fosterforeldre på dens vegne, bestemmer over barnets daglige liv.',
  }),
  row({
    ...bySociety,
    id: 'no-care-health',
    classes: beyondDailyCare,
    matters: health,
    oneSuffices: true,
    source: healthLaw,
    sentence: 'Barnevernstjenesten samtykker til helsehjelp for barn den har omsorgen for.',
  }),
  row({
    ...bySociety,
    id: 'no-care-sharing-health',
    classes: beyondDailyCare,
    matters: ['own-sharing'],
    areas: healthAreas,
    oneSuffices: true,
    source: healthLaw,
    sentence: 'Barnevernstjenesten samtykker til deling av helseopplysninger for barn den har omsorgen for.',
  }),
  row({
    ...kept,
    id: 'no-care-sharing-parents',
    classes: beyondDailyCare,
    matters: ['own-sharing'],
    areas: ['housing', 'economy', 'work', 'school', 'parenting', 'network', 'leisure', 'safety'],
    source: 'barnelova § 30; forvaltningsloven § 13 a',
    sentence: 'Om deling av andre opplysninger bestemmer fortsatt de med foreldreansvar.',
  }),
  row({
    ...kept,
    id: 'no-care-kept',
    classes: ['own', 'parental-responsibility'],
    matters: allBut('own-sharing', ...health),
    source: `barnelova § 30; ${careLaw}`,
    sentence:
      'Foreldreansvaret som er igjen – navn, skoletype, utdanning, tro – har foreldrene også etter omsorgsovertakelse.',
  }),
  row({
    ...careOrder,
    id: 'no-care-parents-told',
    who: 'holders',
    role: 'told',
    because: 'told-parent',
    classes: beyondDailyCare,
    source: careLaw,
    sentence: 'Foreldre med foreldreansvar får beskjed når barnevernstjenesten skriver under.',
  }),
  row({
    ...careOrder,
    id: 'no-care-service-told',
    who: 'care-representative',
    role: 'told',
    because: 'told-carer',
    classes: beyondDailyCare,
    source: careLaw,
    sentence: 'Den som har omsorgen, får beskjed når foreldrene skriver under.',
  }),
  row({
    ...arrival,
    id: 'no-arrival-daily',
    who: 'arrival-home',
    role: 'sign',
    because: 'daily-care-now',
    classes: ['daily-care'],
    oneSuffices: true,
    source: arrivalLaw,
    sentence: 'Den voksne barnet bor hos, har hverdagens omsorg; representanten har den ikke.',
  }),
  row({
    ...arrival,
    id: 'no-arrival',
    who: 'arrival-representative',
    role: 'sign',
    because: 'unaccompanied-minor',
    classes: beyondDailyCare,
    source: arrivalLaw,
    sentence: 'For et barn som er kommet alene, skriver representanten under i foreldrenes sted.',
  }),
  row({
    ...arrival,
    id: 'no-arrival-parents-told',
    who: 'holders',
    role: 'told',
    because: 'told-parent',
    classes: beyondDailyCare,
    source: arrivalLaw,
    sentence: 'Foreldre som er registrert, får beskjed så langt de kan nås.',
  }),
];
