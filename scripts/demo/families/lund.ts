import { consent, on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const lund: DemoFamily = {
  key: 'lund',
  place: 'tromso',
  name: 'Familien Lund',
  language: 'nb',
  coordinator: 'mari',
  service: 'familiesenter',
  shows:
    'Magnus (24) kan ikke samtykke selv. Han blir hørt, og vergen skriver under innenfor mandatet sitt. Helse står ikke i mandatet: det trenger en annen vei. Et vedtak er ført inn, og vises aldri som avtalt.',
  members: [
    { ref: 'berit', title: 'Mor', givenName: 'Berit', familyName: 'Lund', born: '1966-10-08' },
    { ref: 'magnus', givenName: 'Magnus', familyName: 'Lund', born: '2002-03-05', unable: true, plain: true },
  ],
  outside: [
    { ref: 'kari', title: 'Verge for Magnus', givenName: 'Kari', familyName: 'Olsen', born: '1971-11-16' },
  ],
  homes: [{ name: 'Hjemme', who: ['berit', 'magnus'] }],
  represented: [
    {
      of: 'magnus',
      by: 'kari',
      kind: 'guardian',
      mandate: ['housing', 'economy'],
      basis: 'Statsforvalterens vedtak om vergemål: bolig og økonomi',
    },
  ],
  acts: [
    ...on(
      -38,
      {
        act: 'propose',
        key: 'bolig',
        question: 'Skal Magnus flytte til bofellesskapet?',
        parts: [
          {
            kind: 'move-in-country',
            area: 'housing',
            about: ['magnus'],
            by: { service: 'bolig' },
            title: 'Egen leilighet i bofellesskapet',
            text: 'Leiligheten ligger ti minutter unna. Magnus kan ta med senga og fuglene.',
            due: 30,
            support: 'done-by-service',
            promise: { what: 'En leilighet i bofellesskap', when: 'Fra årsskiftet' },
          },
          step('economy', ['magnus'], 'kari', 'Fast betaling av husleia', {
            due: 30,
            support: 'done-by-service',
          }),
        ],
      },
      {
        act: 'view',
        of: 'bolig',
        child: 'magnus',
        words: 'Fuglene skal stå ved vinduet. Mamma kommer på søndag.',
        present: ['Mari', 'mor'],
        readers: ['berit', 'kari'],
      },
    ),
    ...on(-37, { act: 'sign', of: 'bolig', who: 'kari' }),
    ...on(
      -30,
      { act: 'own', who: 'berit', area: 'economy', title: 'Jeg rydder i papirene før jul', due: 25 },
      { act: 'own', who: 'berit', area: 'housing', title: 'Jeg måler gardinene til leiligheten', due: 10 },
      { act: 'own', who: 'kari', area: 'economy', title: 'Jeg ser gjennom regningene hver måned', due: 30 },
      { act: 'own', who: 'berit', area: 'network', title: 'Jeg kommer hver søndag', due: 60, lane: 'family' },
      { act: 'own', who: 'berit', area: 'leisure', title: 'Jeg begynner i koret igjen', due: 14 },
      { act: 'own', who: 'berit', area: 'mental-health', title: 'Jeg går tur hver morgen', due: 14 },
      {
        act: 'propose',
        key: 'avlastning',
        question: 'Vil du ha fri én helg i måneden?',
        parts: [
          step('parenting', ['berit'], { civil: 'Bydelens venner' }, 'En frivillig er med Magnus på kino'),
          step('work', ['berit'], { service: 'nav' }, 'Samtale om å jobbe mer', {
            due: 20,
            promise: { what: 'Samtale om stillingsprosent', when: 'Innen en måned' },
          }),
        ],
      },
      yes('avlastning', 'berit'),
    ),
    ...on(-15, {
      act: 'statutory',
      about: ['magnus'],
      area: 'housing',
      title: 'Vedtak om praktisk bistand, 20 timer i uka',
      legalBasis: 'Helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav b',
      decidedBy: 'Tildelingskontoret i Tromsø kommune',
      howHeard: 'Magnus viste på bilder hva han vil ha hjelp til. Vergen og mor var med i møtet.',
      statement: 'Mor mener 20 timer er for lite i helgene.',
      appealTo: 'Statsforvalteren i Troms og Finnmark, gjennom kommunen',
    }),
    ...on(-3, {
      act: 'propose',
      key: 'tannlege',
      question: 'Skal Magnus få narkose hos tannlegen?',
      parts: [
        {
          kind: 'health-care-larger',
          area: 'physical-health',
          about: ['magnus'],
          by: { service: 'helse' },
          title: 'Tannbehandling i narkose',
          text: 'Behandlingen tar en dag.',
          promise: { what: 'Bestille time og følge på dagen', when: 'Innen to måneder' },
        },
      ],
    }),
    ...on(
      -20,
      consent('berit', 'berit', 'bolig', ['housing'], 'Så Boligkontoret kan planlegge flyttingen', 24),
      {
        act: 'disclose',
        by: 'mari',
        about: 'magnus',
        told: {
          legalBasis: 'Straffeloven § 287',
          reason: 'Magnus hadde fått feil medisin og var alene.',
          what: 'Hvor Magnus var, og hvilken medisin det gjaldt',
          recipient: 'Legevakten i Tromsø',
        },
      },
    ),
    ...on(-2, {
      act: 'correct',
      who: 'berit',
      what: 'Det står at jeg kommer hver søndag.',
      shouldBe: 'Jeg kommer annenhver søndag.',
    }),
    ...on(-2, {
      act: 'view',
      of: 'tannlege',
      child: 'magnus',
      words: 'Jeg vil sove når de gjør det.',
      present: ['Mari', 'mor'],
      readers: ['berit'],
    }),
  ],
  claims: { bolig: 'in-effect', avlastning: 'in-effect', tannlege: 'other-route' },
};
