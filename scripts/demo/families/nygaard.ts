import { consent, on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const nygaard: DemoFamily = {
  key: 'nygaard',
  place: 'roskilde',
  name: 'Familien Nygaard',
  language: 'da',
  coordinator: 'soeren',
  service: 'familiehuset',
  shows:
    'Far er spærret af Familieretshuset. Spærringen tager hans adgang, ikke hans ret: hvor hans ja er nødvendigt, får sagen en anden vej. Et forslag løb ud, fordi ingen svarede.',
  members: [
    {
      ref: 'camilla',
      title: 'Mor',
      givenName: 'Camilla',
      familyName: 'Nygaard',
      born: '1987-05-29',
      acr: 'substantial',
    },
    {
      ref: 'noah',
      title: 'Barn, 12 år',
      givenName: 'Noah',
      familyName: 'Nygaard',
      born: '2014-09-20',
      acr: 'substantial',
    },
    { ref: 'ida', givenName: 'Ida', familyName: 'Nygaard', born: '2020-09-02' },
  ],
  outside: [
    { ref: 'kasper', title: 'Far, spærret', givenName: 'Kasper', familyName: 'Nygaard', born: '1985-02-13' },
  ],
  homes: [{ name: 'Hjemme', who: ['camilla', 'noah', 'ida'] }],
  children: {
    noah: { holders: ['camilla', 'kasper'], livesWith: ['camilla'] },
    ida: { holders: ['camilla', 'kasper'], livesWith: ['camilla'] },
  },
  acts: [
    ...on(
      -39,
      {
        act: 'block',
        who: 'kasper',
        source: 'family-court',
        basis: 'Familieretshusets midlertidige afgørelse om kontakt',
      },
      consent('camilla', 'camilla', 'familiehuset', ['housing', 'work', 'economy'], 'Så Søren kan se planen'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'hverdag',
        question: 'Skal vi gøre det sådan i hverdagen?',
        parts: [
          step('leisure', ['noah'], { civil: 'Roskilde Boldklub' }, 'Noah til fodbold', { due: 60 }),
          step('school', ['ida'], { service: 'skole' }, 'En fast voksen om morgenen', {
            due: 60,
            promise: { what: 'En fast voksen tager imod om morgenen', when: 'Fra mandag' },
          }),
          step('housing', ['camilla'], { service: 'bolig' }, 'Hjælp til at søge en ny lejlighed', {
            due: 50,
            support: 'with-help',
            promise: { what: 'Hjælp til boligsøgning', when: 'Inden for to måneder' },
          }),
          step('work', ['camilla'], 'camilla', 'Tilbage på nedsat tid', { due: 30 }),
          step('mental-health', ['camilla'], { service: 'sundhed' }, 'Fem samtaler i sundhedsplejen', {
            promise: { what: 'Fem samtaler', when: 'Fra næste uge' },
          }),
        ],
      },
      {
        act: 'view',
        of: 'hverdag',
        child: 'noah',
        words: 'Fodbold er godt. Jeg vil selv cykle derhen.',
        present: ['alene'],
        readers: ['camilla'],
        alone: true,
      },
      {
        act: 'view',
        of: 'hverdag',
        child: 'ida',
        words: 'Lone må gerne være den voksne.',
        present: ['mor', 'Søren'],
        readers: ['camilla'],
      },
    ),
    ...on(-37, yes('hverdag', 'camilla')),
    ...on(
      -30,
      { act: 'own', who: 'camilla', area: 'leisure', title: 'Vi har spilleaften om fredagen', due: 30 },
      { act: 'own', who: 'noah', area: 'network', title: 'Jeg inviterer en fra klassen', due: 14 },
      { act: 'own', who: 'camilla', area: 'parenting', title: 'Jeg henter Ida til tiden', due: 30 },
      { act: 'own', who: 'camilla', area: 'network', title: 'Jeg tager med til fællesspisning', due: 10 },
      { act: 'own', who: 'camilla', area: 'economy', title: 'Jeg åbner min egen konto', due: -20 },
      { act: 'own', who: 'noah', area: 'school', title: 'Jeg afleverer matematik til tiden', due: 20 },
    ),
    ...on(-24, {
      act: 'propose',
      key: 'weekend',
      question: 'Skal I have en aflastningsfamilie en weekend om måneden?',
      openDays: 7,
      parts: [
        step('parenting', ['noah', 'ida'], { civil: 'Familien Bruun' }, 'En weekend om måneden', {
          text: 'I kan møde dem først, over en kop kaffe.',
        }),
      ],
    }),
    ...on(-3, {
      act: 'propose',
      key: 'sfo',
      question: 'Skal Ida begynde i SFO?',
      parts: [
        {
          kind: 'after-school-care',
          area: 'school',
          about: ['ida'],
          by: { service: 'skole' },
          title: 'SFO tre dage om ugen',
          text: 'Ida kan begynde efter nytår.',
          promise: { what: 'Plads i SFO tre dage om ugen', when: 'Efter nytår' },
        },
      ],
    }),
    ...on(
      -2,
      {
        act: 'kept-out',
        by: 'henrik',
        who: 'pernille',
        ground: 'relative',
        reason: 'Pernille er Camillas kusine',
      },
      yes('sfo', 'camilla'),
    ),
  ],
  claims: { hverdag: 'in-effect', weekend: 'expired', sfo: 'other-route' },
};
