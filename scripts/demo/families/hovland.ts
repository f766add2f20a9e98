import { consent, goal, on, step, tooSmall, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const hovland: DemoFamily = {
  key: 'hovland',
  place: 'tromso',
  name: 'Familien Hovland',
  language: 'nn',
  coordinator: 'mari',
  service: 'familiesenter',
  shows:
    'Ein nynorsk familie som ventar barn. Fram til fødselen er det Guro åleine som seier ja for den som ikkje er fødd. Ein ståande avtale gjer at kvardagshjelpa kan flytte seg.',
  members: [
    {
      ref: 'guro',
      title: 'Gravid mor',
      givenName: 'Guro',
      familyName: 'Hovland',
      born: '1995-06-18',
      language: 'nn',
    },
    {
      ref: 'eirik',
      title: 'Far',
      givenName: 'Eirik',
      familyName: 'Hovland',
      born: '1993-01-30',
      language: 'nn',
    },
    { ref: 'tuva', givenName: 'Tuva', familyName: 'Hovland', born: '2023-04-22', language: 'nn' },
    {
      ref: 'vesle',
      givenName: 'Vesle',
      familyName: 'Hovland',
      carriedBy: 'guro',
      dueIn: 80,
      language: 'nn',
    },
  ],
  homes: [{ name: 'Heime', who: ['guro', 'eirik', 'tuva'] }],
  children: { tuva: { holders: ['guro', 'eirik'], livesWith: ['guro', 'eirik'] } },
  acts: [
    ...on(
      -39,
      consent('guro', 'guro', 'helse', ['physical-health', 'mental-health'], 'Så jordmora kan følgje meg'),
      consent('guro', 'guro', 'familiesenter', ['housing', 'parenting'], 'Så Mari ser planen'),
      consent('eirik', 'eirik', 'familiesenter', ['housing', 'work'], 'Så Mari ser planen'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'start',
        question: 'Skal vi gjere oss klare slik?',
        parts: [
          goal(
            'physical-health',
            ['vesle'],
            'Ein trygg start',
            'Vi vil at den vesle skal få det godt frå første dag.',
          ),
          step('physical-health', ['guro'], { service: 'helse' }, 'Jordmora kjem heim til oss', {
            text: 'Kvar tredje veke fram til termin.',
            lane: 'consented-services',
            due: 80,
            promise: { what: 'Heimebesøk av jordmor kvar tredje veke', when: 'Frå no og til termin' },
          }),
          step('housing', ['guro', 'eirik'], 'eirik', 'Barnerommet blir måla og tørt', {
            due: 40,
            support: 'alone',
          }),
          step('housing', ['guro', 'eirik'], { service: 'bolig' }, 'Bustadtenesta ser på fukta i kjellaren', {
            due: 20,
            promise: { what: 'Synfaring av fukt i kjellar', when: 'Innan tre veker' },
          }),
          step('work', ['eirik'], { service: 'nav' }, 'Hjelp med søknad om foreldrepengar', {
            due: 25,
            promise: { what: 'Hjelp med søknad om foreldrepengar', when: 'Innan ein månad' },
          }),
          step('network', ['tuva'], 'guro', 'Tuva og mor går på open barnehage'),
        ],
      },
      {
        act: 'view',
        of: 'start',
        child: 'tuva',
        words: 'Baby! Eg vil ha baby på rommet mitt.',
        present: ['mor', 'Mari'],
        readers: ['guro', 'eirik'],
      },
    ),
    ...on(-37, yes('start', 'guro'), {
      act: 'sign',
      of: 'start',
      who: 'eirik',
      answer: 'yes-with-words',
      words: 'Kjellaren hastar mest.',
      wordsFor: ['guro', 'mari'],
    }),
    ...on(
      -30,
      { act: 'own', who: 'eirik', area: 'work', title: 'Eg spør sjefen om faste kveldar fri', due: 5 },
      { act: 'own', who: 'guro', area: 'mental-health', title: 'Eg legg meg før klokka elleve', due: 30 },
      {
        act: 'propose',
        key: 'avlasting',
        question: 'Kan små ting flyttast utan at alle må svare kvar gong?',
        parts: [
          {
            kind: 'standing-agreement-open',
            area: 'parenting',
            about: ['tuva'],
            title: 'Avlasting og følgje',
            text: 'Tid, stad og kven som følgjer Tuva kan flyttast. Alle får vite det, og alle kan seie stopp.',
            areas: ['parenting', 'leisure', 'network'],
            owners: ['guro', 'eirik'],
            from: -30,
            until: 120,
          },
        ],
      },
      tooSmall('avlasting', 'tuva', 'mor'),
      yes('avlasting', 'guro'),
      yes('avlasting', 'eirik'),
    ),
    ...on(-7, { act: 'progress', who: 'eirik', step: 'Eg spør sjefen om faste kveldar fri', how: 'finish' }),
    ...on(-2, {
      act: 'stand-in',
      by: 'tore',
      who: 'aslak',
      until: 25,
      reason: 'Koordinatoren er sjukmeld',
    }),
  ],
  claims: { start: 'in-effect', avlasting: 'in-effect' },
};
