import { consent, goal, on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const nilsen: DemoFamily = {
  key: 'nilsen',
  place: 'asker',
  name: 'Familien Nilsen',
  language: 'nb',
  coordinator: 'hanne',
  service: 'familiens-hus',
  shows:
    'Foreldre hver for seg med felles foreldreansvar. Sofie (15) velger utdanning selv; foreldrene får vite det. Avtalen er klar og venter på klokka 08. Far sa nei til skolebytte for Mats.',
  members: [
    { ref: 'anne', title: 'Mor', givenName: 'Anne', familyName: 'Nilsen', born: '1982-01-11' },
    {
      ref: 'sofie',
      title: 'Ungdom, 15 år',
      givenName: 'Sofie',
      familyName: 'Nilsen',
      born: '2011-09-28',
      acr: 'substantial',
    },
    { ref: 'mats', title: 'Barn, 10 år', givenName: 'Mats', familyName: 'Nilsen', born: '2016-09-12' },
  ],
  outside: [
    {
      ref: 'geir',
      title: 'Far, bor et annet sted',
      givenName: 'Geir',
      familyName: 'Nilsen',
      born: '1980-04-24',
    },
  ],
  homes: [{ name: 'Hos mor', who: ['anne', 'sofie', 'mats'] }],
  children: {
    sofie: { holders: ['anne', 'geir'], livesWith: ['anne'] },
    mats: { holders: ['anne', 'geir'], livesWith: ['anne'] },
  },
  acts: [
    ...on(
      -39,
      consent(
        'anne',
        'anne',
        'familiens-hus',
        ['housing', 'work', 'economy', 'physical-health'],
        'Så Hanne ser planen',
      ),
      consent('anne', 'sofie', 'videregaende', ['school'], 'Så skolen kan ta imot Sofie godt'),
      consent('geir', 'sofie', 'videregaende', ['school'], 'Så skolen kan ta imot Sofie godt'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'start',
        question: 'Skal vi prøve dette fram til jul?',
        parts: [
          goal('school', ['mats'], 'Mats vil ha ro i timene', 'Målet er skrevet av Mats og læreren hans.'),
          step('school', ['mats'], { service: 'skole' }, 'Fast plass nær vinduet og pause midt i timen', {
            promise: { what: 'Fast plass og en avtalt pause i timene', when: 'Fra mandag' },
            due: 30,
          }),
          step('work', ['anne'], 'anne', 'Ny turnus fra januar', { due: 40, support: 'alone' }),
          step('physical-health', ['anne'], 'anne', 'Fastlege om ryggen', { due: 5 }),
          step('housing', ['anne'], { service: 'bolig' }, 'Søknad om startlån', {
            due: 35,
            support: 'with-help',
            promise: { what: 'Hjelp til å fylle ut en søknad om startlån', when: 'Innen seks uker' },
          }),
          step('leisure', ['mats'], 'anne', 'Sjakklubb på biblioteket', { support: 'alone' }),
        ],
      },
      {
        act: 'view',
        of: 'start',
        child: 'mats',
        words: 'Jeg liker ikke å sitte bakerst.',
        present: ['Silje'],
        readers: ['anne', 'geir'],
      },
      { act: 'view', of: 'start', child: 'sofie', present: ['alene'], alone: true },
    ),
    ...on(-37, yes('start', 'anne')),
    ...on(
      -30,
      {
        act: 'own',
        who: 'anne',
        area: 'parenting',
        title: 'Jeg er hjemme når Mats kommer fra skolen på mandager',
        due: 20,
      },
      { act: 'own', who: 'mats', area: 'leisure', title: 'Jeg lærer å slå rundt på ski', due: 40 },
      { act: 'own', who: 'geir', area: 'parenting', title: 'Jeg henter Mats hver annen fredag', due: 30 },
      { act: 'own', who: 'anne', area: 'economy', title: 'Jeg sier opp to abonnementer', due: -20 },
      { act: 'own', who: 'sofie', area: 'leisure', title: 'Jeg går på korøvelsen hver tirsdag', due: 20 },
    ),
    ...on(
      -21,
      {
        act: 'propose',
        key: 'skolebytte',
        question: 'Skal Mats bytte til Steinerskolen etter jul?',
        parts: [
          {
            kind: 'school-type-change',
            area: 'school',
            about: ['mats'],
            title: 'Mats begynner på Steinerskolen',
            text: 'Skolen har plass fra januar. Reisen tar 25 minutter.',
            ifNo: 'Mats blir på skolen der han går nå.',
            costToYou: '1 900 kroner i måneden',
            by: 'anne',
          },
        ],
      },
      {
        act: 'view',
        of: 'skolebytte',
        child: 'mats',
        words: 'Jeg vet ikke. Jeg vil være i klasse med Jakob.',
        present: ['Hanne'],
        readers: ['anne', 'geir'],
      },
      yes('skolebytte', 'anne'),
    ),
    ...on(-17, {
      act: 'sign',
      of: 'skolebytte',
      who: 'geir',
      answer: 'no',
      words:
        'Jeg tror ikke et bytte nå er godt for Mats. La oss se hvordan det går med den nye plassen først.',
      wordsFor: ['anne', 'hanne'],
    }),
    ...on(-2, {
      act: 'propose',
      key: 'utdanning',
      question: 'Hva vil du gå på videregående?',
      parts: [
        {
          kind: 'education-choice',
          area: 'school',
          about: ['sofie'],
          by: { persons: ['sofie'], services: ['videregaende'] },
          title: 'Helse- og oppvekstfag på Åsløkka',
          text: 'Rådgiveren har vist deg rundt. Du søker innen 1. mars og kan ombestemme deg til da.',
          ifNo: 'Da ser du på flere skoler sammen med rådgiveren.',
          lane: 'consented-services',
          due: 90,
          promise: { what: 'Omvisning og hjelp med søknad', when: 'Før 1. mars' },
        },
      ],
    }),
    ...on(-2, {
      act: 'propose',
      key: 'rom',
      question: 'Skal vi få hjelp til å dele stua i to?',
      stopAt: 'asked',
      parts: [
        step('housing', ['anne'], { service: 'bolig' }, 'En lettvegg i stua', {
          text: 'Da får Sofie og Mats hvert sitt rom.',
          due: 60,
          promise: { what: 'Råd og tilskudd til en lettvegg', when: 'Før påske' },
        }),
      ],
    }),
    ...on(0, yes('utdanning', 'sofie')),
  ],
  claims: { start: 'in-effect', skolebytte: 'not-agreed', utdanning: 'agreed', rom: 'draft' },
};
