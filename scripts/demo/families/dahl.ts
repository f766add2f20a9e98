import { consent, on, step, tooSmall, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const dahl: DemoFamily = {
  key: 'dahl',
  place: 'asker',
  name: 'Familien Dahl',
  language: 'nb',
  coordinator: 'amir',
  service: 'familiens-hus',
  shows:
    'Far sitter i fengsel og har ikke eID der. Han svarer på papir, og en annen tjeneste ringer ham før det gjelder. Det som kan gjøres om, går på prøve så lenge.',
  members: [
    { ref: 'trine', title: 'Mor', givenName: 'Trine', familyName: 'Dahl', born: '1984-02-28' },
    { ref: 'isak', title: 'Barn, 11 år', givenName: 'Isak', familyName: 'Dahl', born: '2015-10-04' },
    { ref: 'ella', givenName: 'Ella', familyName: 'Dahl', born: '2023-01-19' },
  ],
  outside: [
    { ref: 'ronny', title: 'Far, i fengsel', givenName: 'Ronny', familyName: 'Dahl', born: '1983-07-15' },
  ],
  homes: [{ name: 'Hos mor', who: ['trine', 'isak', 'ella'] }],
  children: {
    isak: { holders: ['trine', 'ronny'], livesWith: ['trine'] },
    ella: { holders: ['trine', 'ronny'], livesWith: ['trine'] },
  },
  acts: [
    ...on(
      -39,
      consent(
        'trine',
        'trine',
        'familiens-hus',
        ['housing', 'economy', 'work', 'network'],
        'Så Amir ser planen min',
      ),
      consent('trine', 'trine', 'nav', ['work', 'economy'], 'Så NAV kan hjelpe med jobb og penger'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'start',
        question: 'Skal vi begynne med dette i høst?',
        parts: [
          step('work', ['trine'], { service: 'nav' }, 'Kurs i regnskap to kvelder i uka', {
            lane: 'consented-services',
            due: 50,
            promise: { what: 'Plass på kurs i regnskap', when: 'Oppstart i høst' },
          }),
          step(
            'economy',
            ['trine'],
            { persons: ['trine'], services: ['nav'] },
            'En plan for strømregningen',
            {
              lane: 'consented-services',
              due: 15,
              promise: { what: 'Gå gjennom en strømregning og dele den opp', when: 'Innen tre uker' },
            },
          ),
          step('leisure', ['isak'], { civil: 'Holmen håndballklubb' }, 'Isak spiller håndball på mandager', {
            text: 'Klubben dekker avgiften.',
            support: 'with-help',
          }),
          step('network', ['trine'], { civil: 'For Fangers Pårørende' }, 'Samtalegruppe en gang i måneden'),
          step('parenting', ['ella'], 'trine', 'Lesestund før leggetid', { support: 'alone' }),
        ],
      },
      {
        act: 'view',
        of: 'start',
        child: 'isak',
        words: 'Jeg vil begynne med håndball. Ikke si til laget hvor pappa er.',
        present: ['Amir'],
        readers: ['trine'],
      },
      tooSmall('start', 'ella', 'mor'),
    ),
    ...on(-37, yes('start', 'trine')),
    ...on(
      -30,
      {
        act: 'own',
        who: 'trine',
        area: 'network',
        title: 'Jeg ber søsteren min om hjelp på tirsdager',
        due: 10,
      },
      { act: 'own', who: 'trine', area: 'parenting', title: 'Vi spiser frokost sammen på søndager', due: 30 },
      { act: 'own', who: 'isak', area: 'school', title: 'Jeg øver på gangetabellen', due: 20 },
      {
        act: 'own',
        who: 'trine',
        area: 'physical-health',
        title: 'Jeg trener hjemme to ganger i uka',
        due: 30,
      },
      { act: 'own', who: 'trine', area: 'housing', title: 'Jeg bytter låsen i kjelleren', due: -10 },
    ),
    ...on(
      -5,
      {
        act: 'propose',
        key: 'besok',
        question: 'Skal Isak og Ella besøke pappa en gang i måneden, og skal de få pass?',
        openDays: 21,
        parts: [
          step(
            'parenting',
            ['isak', 'ella'],
            { persons: ['trine'], services: ['fengsel'] },
            'Besøk en lørdag i måneden',
            {
              text: 'Besøkshuset har lekerom. Mor er med hele tida.',
              lane: 'subjects',
              due: 60,
              promise: { what: 'Besøkstid i familierom en lørdag i måneden', when: 'Fra denne måneden' },
            },
          ),
          {
            kind: 'passport',
            area: 'leisure',
            about: ['isak', 'ella'],
            title: 'Pass til begge barna',
            text: 'Bestemor i Sverige vil gjerne ha dem på besøk i ferien.',
            ifNo: 'Da venter vi med ferien.',
            by: 'trine',
            due: 40,
          },
        ],
      },
      {
        act: 'view',
        of: 'besok',
        child: 'isak',
        words: 'Jeg vil besøke pappa. Jeg vil ikke ha med kamerater.',
        present: ['Amir'],
        readers: ['trine', 'ronny'],
      },
      tooSmall('besok', 'ella', 'mor'),
      yes('besok', 'trine'),
      { act: 'trial', of: 'besok', parts: [0] },
    ),
    ...on(-1, {
      act: 'recorded',
      route: 'paper',
      of: 'besok',
      who: 'ronny',
      checked: 'Fødselsnummer og bilde sett av Jan Hauge i besøksrommet',
      note: 'Skrevet under på arket i besøksrommet. Arket ligger i arkivskapet på Familiens hus.',
    }),
    ...on(-2, { act: 'stand-in', by: 'elin', who: 'hanne', until: 25, reason: 'Amir er på kurs' }),
  ],
  claims: { start: 'in-effect', besok: 'proposed' },
};
