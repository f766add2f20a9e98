import { on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const tekle: DemoFamily = {
  key: 'tekle',
  place: 'tromso',
  name: 'Samuel og de rundt ham',
  language: 'nb',
  coordinator: 'mari',
  service: 'familiesenter',
  shows:
    'Samuel (14) kom alene til Norge. Representanten skriver under i foreldrenes sted. Han var imot en del av forslaget, og koordinatoren skrev ned hvordan det ble veid. Et nytt forslag venter på svar fra skolen før noen blir spurt.',
  members: [
    {
      ref: 'samuel',
      title: 'Ungdom, 14 år',
      givenName: 'Samuel',
      familyName: 'Tekle',
      born: '2012-10-01',
      interpreter: 'ti',
      plain: true,
      acr: 'substantial',
    },
    {
      ref: 'lise',
      title: 'Bor sammen med Samuel',
      givenName: 'Lise',
      familyName: 'Berntsen',
      born: '1982-09-19',
    },
  ],
  outside: [
    { ref: 'ingeborg', title: 'Representant', givenName: 'Ingeborg', familyName: 'Vik', born: '1963-02-22' },
  ],
  homes: [{ name: 'I bofellesskapet', who: ['samuel', 'lise'] }],
  children: { samuel: { holders: [], livesWith: [], with: ['lise'] } },
  represented: [
    {
      of: 'samuel',
      by: 'ingeborg',
      kind: 'unaccompanied-minor',
      basis: 'Oppnevnt av Statsforvalteren, utlendingsloven § 98 d',
    },
  ],
  acts: [
    ...on(
      -38,
      {
        act: 'propose',
        key: 'start',
        question: 'Skal du begynne på fotball og få norsktimer?',
        parts: [
          {
            kind: 'leisure-start',
            area: 'leisure',
            about: ['samuel'],
            by: { civil: 'Kroken idrettslag' },
            title: 'Fotball to kvelder i uka',
            text: 'Klubben har sko i riktig størrelse.',
          },
          step('school', ['samuel'], { service: 'skole' }, 'Norsk med egen lærer fire timer i uka', {
            text: 'Timene er på dagtid, og de andre i klassen har valgfag da.',
            due: 90,
            promise: { what: 'Fire timer særskilt norsk i uka', when: 'Fra neste uke' },
          }),
          step('network', ['samuel'], 'lise', 'En telefon til tante hver lørdag', {
            support: 'with-help',
            lane: 'named-persons',
            named: ['samuel', 'lise', 'ingeborg'],
          }),
        ],
      },
      {
        act: 'view',
        of: 'start',
        child: 'samuel',
        words: 'Jeg vil spille fotball. Jeg vil ikke miste gym for norsk.',
        objects: true,
        present: ['alene'],
        readers: ['ingeborg'],
        alone: true,
      },
      {
        act: 'weigh',
        of: 'start',
        child: 'samuel',
        reasons:
          'Vi flyttet norsktimene slik at gymmen blir stående. Samuel leste den nye timeplanen og sa at det var bra.',
      },
    ),
    ...on(-37, { act: 'sign', of: 'start', who: 'ingeborg' }, yes('start', 'lise')),
    ...on(
      -30,
      { act: 'own', who: 'lise', area: 'leisure', title: 'Vi lager middag sammen på fredager', due: 30 },
      {
        act: 'own',
        who: 'samuel',
        area: 'physical-health',
        title: 'Jeg går og legger meg før elleve',
        due: 14,
      },
      { act: 'own', who: 'samuel', area: 'school', title: 'Jeg leser én side høyt hver kveld', due: 30 },
      { act: 'own', who: 'samuel', area: 'leisure', title: 'Jeg lærer Lise å spille gebeta', due: 40 },
      {
        act: 'own',
        who: 'samuel',
        area: 'network',
        title: 'Jeg sier hei til naboen',
        due: 3,
        lane: 'only-me',
      },
    ),
    ...on(-2, {
      act: 'propose',
      key: 'leirskole',
      question: 'Skal du være med på leirskole?',
      stopAt: 'asked',
      parts: [
        step('school', ['samuel'], { service: 'skole' }, 'Leirskole i februar', {
          text: 'Fem dager på Vannøya. Skolen betaler.',
          due: 90,
          promise: { what: 'Plass på leirskole med tolk den første dagen', when: 'I februar' },
        }),
        step('physical-health', ['samuel'], { service: 'helse' }, 'Legesjekk før turen', {
          promise: { what: 'Legesjekk før leirskole', when: 'I januar' },
        }),
      ],
    }),
  ],
  claims: { start: 'in-effect', leirskole: 'draft' },
};
