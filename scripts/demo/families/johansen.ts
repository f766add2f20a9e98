import { consent, goal, on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const johansen: DemoFamily = {
  key: 'johansen',
  place: 'tromso',
  name: 'Mia og hjemmene hennes',
  language: 'nb',
  coordinator: 'aslak',
  service: 'familiesenter',
  shows:
    'Mia (10) bor i fosterhjem etter omsorgsovertakelse. Fosterforeldrene skriver under for hverdagen på vegne av barneverntjenesten. Skoletype er fortsatt mors å bestemme, og hun sa nei.',
  members: [
    { ref: 'mia', title: 'Barn, 10 år', givenName: 'Mia', familyName: 'Johansen', born: '2016-08-15' },
    { ref: 'hilde', title: 'Fostermor', givenName: 'Hilde', familyName: 'Aronsen', born: '1977-03-03' },
    { ref: 'stein', title: 'Fosterfar', givenName: 'Stein', familyName: 'Aronsen', born: '1974-12-12' },
  ],
  outside: [
    { ref: 'linda', title: 'Mor', givenName: 'Linda', familyName: 'Johansen', born: '1989-07-27' },
    {
      ref: 'eva',
      title: 'Barneverntjenestens representant',
      givenName: 'Eva',
      familyName: 'Krogstad',
      born: '1981-05-02',
    },
  ],
  homes: [{ name: 'Hos Hilde og Stein', who: ['mia', 'hilde', 'stein'] }],
  children: { mia: { holders: ['linda'], livesWith: [], with: ['hilde', 'stein'] } },
  represented: [
    {
      of: 'mia',
      by: 'eva',
      kind: 'care-order',
      basis: 'Barneverns- og helsenemndas vedtak, barnevernsloven § 5-1',
    },
    { of: 'mia', by: 'hilde', kind: 'foster-parent', basis: 'Fosterhjemsavtale, barnevernsloven § 9-1' },
    { of: 'mia', by: 'stein', kind: 'foster-parent', basis: 'Fosterhjemsavtale, barnevernsloven § 9-1' },
  ],
  acts: [
    ...on(
      -39,
      consent('linda', 'mia', 'skole', ['school'], 'Så skolen kan hjelpe Mia'),
      consent('hilde', 'hilde', 'familiesenter', ['parenting', 'network'], 'Så Aslak kan støtte oss'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'hverdag',
        question: 'Skal Mia få dette i høst?',
        parts: [
          goal('leisure', ['mia'], 'Mia vil slå flikkflakk', 'Målet er Mias eget.'),
          {
            kind: 'leisure-start',
            area: 'leisure',
            about: ['mia'],
            by: { civil: 'Tromsø Turn' },
            title: 'Turn to ganger i uka',
            text: 'Hilde kjører på mandag, Stein på torsdag.',
            due: 60,
          },
          step('school', ['mia'], { service: 'skole' }, 'Leksehjelp etter skolen på tirsdag', {
            lane: 'consented-services',
            support: 'with-help',
            promise: { what: 'Leksehjelp en ettermiddag i uka', when: 'Ut skoleåret' },
          }),
          step('network', ['mia'], 'hilde', 'Mia ringer mormor på søndager', { support: 'alone' }),
          step('parenting', ['hilde'], { service: 'barnevern' }, 'Veiledning for fosterforeldre', {
            lane: 'subjects',
            due: 45,
            promise: { what: 'Fire veiledningstimer for et fosterhjem', when: 'I løpet av høsten' },
          }),
        ],
      },
      {
        act: 'view',
        of: 'hverdag',
        child: 'mia',
        words: 'Jeg vil gå på turn og jeg vil at mormor skal se på.',
        present: ['Aslak', 'Hilde'],
        readers: ['hilde', 'stein', 'linda'],
      },
    ),
    ...on(-37, yes('hverdag', 'hilde')),
    ...on(
      -30,
      { act: 'own', who: 'mia', area: 'leisure', title: 'Jeg øver på bro i stua', due: 20 },
      { act: 'own', who: 'hilde', area: 'leisure', title: 'Jeg kjører til turn på mandager', due: 30 },
      { act: 'own', who: 'linda', area: 'network', title: 'Jeg skriver kort til Mia hver måned', due: 30 },
      { act: 'own', who: 'hilde', area: 'network', title: 'Jeg inviterer mormor til oppvisningen', due: 20 },
      { act: 'own', who: 'stein', area: 'housing', title: 'Jeg lager hylle til Mias pokaler', due: 10 },
      { act: 'own', who: 'stein', area: 'leisure', title: 'Mia og jeg fisker på isen i februar', due: 90 },
    ),
    ...on(
      -20,
      {
        act: 'propose',
        key: 'skoletype',
        question: 'Skal Mia begynne på Montessoriskolen?',
        parts: [
          {
            kind: 'school-type-change',
            area: 'school',
            about: ['mia'],
            by: 'hilde',
            title: 'Montessoriskolen fra neste høst',
            text: 'Skolen er liten, og to venner av Mia går der.',
            ifNo: 'Mia blir på Fjellheimen.',
          },
        ],
      },
      {
        act: 'view',
        of: 'skoletype',
        child: 'mia',
        words: 'Jeg vil gå der Amalie går. Men jeg liker Randi også.',
        present: ['Aslak'],
        readers: ['linda'],
      },
    ),
    ...on(-16, {
      act: 'sign',
      of: 'skoletype',
      who: 'linda',
      answer: 'no',
      words: 'Hun har byttet skole to ganger. Jeg vil at hun skal få bli der hun er.',
      wordsFor: ['aslak', 'eva'],
    }),
  ],
  claims: { hverdag: 'in-effect', skoletype: 'not-agreed' },
};
