import { consent, on, step, tooSmall, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

const hidden = { lane: 'named-persons', named: ['samira'] } as const;

export const haddad: DemoFamily = {
  key: 'haddad',
  place: 'asker',
  name: 'Familien H.',
  language: 'nb',
  coordinator: 'amir',
  service: 'familiens-hus',
  shows:
    'Mor og barn med sperret adresse (kode 6). Far deler foreldreansvaret, men blir ikke spurt om flytting og barnehage, og ingenting han kan åpne viser hvor de er. Krisesenteret er en beskyttet tjeneste.',
  members: [
    {
      ref: 'samira',
      title: 'Mor, beskyttet adresse',
      givenName: 'Samira',
      familyName: 'Haddad',
      born: '1991-08-17',
      interpreter: 'ar',
      plain: true,
      protection: 'strictly-confidential',
    },
    {
      ref: 'yusuf',
      givenName: 'Yusuf',
      familyName: 'Haddad',
      born: '2020-02-11',
      protection: 'strictly-confidential',
    },
    {
      ref: 'lina',
      givenName: 'Lina',
      familyName: 'Haddad',
      born: '2022-07-03',
      protection: 'strictly-confidential',
    },
  ],
  outside: [
    {
      ref: 'karim',
      title: 'Far, bor et annet sted',
      givenName: 'Karim',
      familyName: 'Haddad',
      born: '1987-01-25',
    },
    { ref: 'nadia', title: 'Støtteperson', givenName: 'Nadia', familyName: 'Karimi', born: '1979-06-06' },
  ],
  homes: [{ name: 'Hjemme', who: ['samira', 'yusuf', 'lina'] }],
  children: {
    yusuf: { holders: ['samira', 'karim'], livesWith: ['samira'] },
    lina: { holders: ['samira', 'karim'], livesWith: ['samira'] },
  },
  acts: [
    ...on(
      -39,
      { act: 'support', who: 'samira', supporter: 'nadia', areas: ['housing', 'parenting'] },
      consent(
        'samira',
        'samira',
        'familiens-hus',
        ['housing', 'safety', 'parenting'],
        'Så Amir kan hjelpe oss',
      ),
      consent(
        'samira',
        'samira',
        'krisesenter',
        ['safety', 'parenting'],
        'Så de som kjenner oss kan følge med',
      ),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'flytting',
        question: 'Skal vi flytte til den nye leiligheten, og skal Lina begynne i ny barnehage?',
        parts: [
          {
            kind: 'move-in-country',
            area: 'housing',
            about: ['samira', 'yusuf', 'lina'],
            by: { service: 'bolig' },
            title: 'Vi flytter når nøklene er klare',
            text: 'Leiligheten har to soverom og låst inngang. Adressen står ingen steder i planen.',
            due: 14,
            promise: { what: 'Leilighet med to soverom og låst inngang', when: 'Innen fire uker' },
            ...hidden,
          },
          {
            kind: 'kindergarten-change',
            area: 'school',
            about: ['lina'],
            by: { service: 'barnehage' },
            title: 'Ny barnehage for Lina',
            text: 'Lina får tre dager med tilvenning. Mor er med.',
            due: 14,
            promise: { what: 'Barnehageplass for et barn på fire år', when: 'Fra neste måned' },
            ...hidden,
          },
          step('school', ['yusuf'], 'samira', 'Yusuf får besøke klassen før første dag', hidden),
        ],
      },
      {
        act: 'view',
        of: 'flytting',
        child: 'yusuf',
        words: 'Jeg vil ha bilsenga med. Og mamma skal sove i samme hus.',
        present: ['Gro', 'mor'],
        readers: ['samira'],
      },
      tooSmall('flytting', 'lina', 'mor'),
    ),
    ...on(-37, yes('flytting', 'samira')),
    ...on(
      -30,
      {
        act: 'own',
        who: 'samira',
        area: 'network',
        title: 'Jeg går på språkkafeen på torsdager',
        due: 30,
      },
      {
        act: 'own',
        who: 'samira',
        area: 'housing',
        title: 'Jeg pakker barnas ting i to kofferter',
        due: -20,
      },
      {
        act: 'propose',
        key: 'samtaler',
        question: 'Vil du ha en samtale i uka om det som har vært?',
        parts: [
          step('safety', ['samira'], { service: 'krisesenter' }, 'En samtale i uka med Gro', {
            text: 'Tolken er en kvinne og bor ikke i nærheten.',
            due: 60,
            lane: 'subjects',
            promise: { what: 'En samtale i uka, med tolk', when: 'Fra neste uke' },
          }),
          step('economy', ['samira'], 'samira', 'Egen konto og eget kort', { due: 7 }),
        ],
      },
      yes('samtaler', 'samira'),
    ),
    ...on(-5, {
      act: 'progress',
      who: 'samira',
      step: 'Jeg pakker barnas ting i to kofferter',
      how: 'finish',
    }),
    ...on(-2, {
      act: 'propose',
      key: 'skolefritid',
      question: 'Skal Yusuf begynne på skolefritidsordningen?',
      stopAt: 'draft',
      parts: [
        {
          kind: 'after-school-care',
          area: 'school',
          about: ['yusuf'],
          by: { service: 'skole' },
          title: 'To ettermiddager på SFO',
          text: 'Vi begynner med mandag og onsdag og ser hvordan det går.',
          promise: { what: 'SFO-plass to dager i uka', when: 'Etter jul' },
          ...hidden,
        },
      ],
    }),
  ],
  claims: { flytting: 'in-effect', samtaler: 'in-effect', skolefritid: 'draft' },
};
