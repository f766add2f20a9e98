import { goal, intoTeam, on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const jensen: DemoFamily = {
  key: 'jensen',
  place: 'roskilde',
  name: 'Familien Jensen',
  language: 'da',
  coordinator: 'pernille',
  service: 'familiehuset',
  shows:
    'Villads (10) får besked i eget navn. Far bor i udlandet og svarer ikke: efter tre forsøg over fjorten dage, og en kollegas bekræftelse, får sagen en anden vej. Tavshed er aldrig et ja.',
  members: [
    {
      ref: 'louise',
      title: 'Mor',
      givenName: 'Louise',
      familyName: 'Jensen',
      born: '1986-03-09',
      acr: 'substantial',
    },
    { ref: 'villads', title: 'Barn, 10 år', givenName: 'Villads', familyName: 'Jensen', born: '2016-10-05' },
    { ref: 'alma', givenName: 'Alma', familyName: 'Jensen', born: '2019-05-02' },
  ],
  outside: [
    { ref: 'peter', title: 'Far, i udlandet', givenName: 'Peter', familyName: 'Holm', born: '1984-10-31' },
  ],
  homes: [{ name: 'Hos mor', who: ['louise', 'villads', 'alma'] }],
  children: {
    villads: { holders: ['louise', 'peter'], livesWith: ['louise'] },
    alma: { holders: ['louise', 'peter'], livesWith: ['louise'] },
  },
  acts: [
    ...on(
      -38,
      {
        act: 'propose',
        key: 'hverdag',
        question: 'Skal vi prøve det her indtil jul?',
        parts: [
          goal('school', ['villads'], 'Villads vil have en makker', 'Målet er Villads’ eget.'),
          step('school', ['villads'], { service: 'skole' }, 'Lektiecafé om torsdagen', {
            due: 30,
            promise: { what: 'Plads i lektiecafé en dag om ugen', when: 'Fra næste uge' },
          }),
          step('leisure', ['alma'], { civil: 'Roskilde Spejderne' }, 'Alma prøver spejder'),
          step('work', ['louise'], { service: 'jobcenter' }, 'Samtale om fleksible timer', {
            due: 20,
            promise: { what: 'Samtale om fleksible arbejdstimer', when: 'Inden for en måned' },
          }),
          intoTeam(
            'work',
            ['louise'],
            'jobcenter',
            'Jobcentret kommer med i teamet',
            'Være med i et team om arbejde',
          ),
          step('housing', ['louise'], 'louise', 'To nye lamper på børneværelset', {
            support: 'alone',
            due: 5,
          }),
          step('physical-health', ['louise'], 'louise', 'Tid hos lægen', { due: 3 }),
        ],
      },
      {
        act: 'view',
        of: 'hverdag',
        child: 'villads',
        words: 'Det er fint, hvis Oscar også kommer.',
        present: ['Pernille'],
        readers: ['louise'],
      },
      {
        act: 'view',
        of: 'hverdag',
        child: 'alma',
        words: 'Jeg vil have et blåt tørklæde.',
        present: ['mor'],
        readers: ['louise'],
      },
    ),
    ...on(-37, yes('hverdag', 'louise')),
    ...on(
      -30,
      { act: 'team', service: 'jobcenter', who: 'jesper' },
      {
        act: 'own',
        who: 'louise',
        area: 'network',
        title: 'Jeg spørger naboen om at hente om onsdagen',
        due: 7,
      },
      { act: 'own', who: 'louise', area: 'parenting', title: 'Jeg læser højt hver aften', due: 30 },
      { act: 'own', who: 'louise', area: 'leisure', title: 'Vi tager i skoven om søndagen', due: 20 },
      {
        act: 'own',
        who: 'louise',
        area: 'mental-health',
        title: 'Jeg siger til, når det bliver for meget',
        due: 30,
      },
      { act: 'own', who: 'villads', area: 'leisure', title: 'Jeg øver mig på guitar', due: 20 },
      { act: 'own', who: 'louise', area: 'economy', title: 'Jeg betaler elregningen i tre dele', due: 20 },
    ),
    ...on(
      -24,
      {
        act: 'propose',
        key: 'skole',
        question: 'Skal Villads skifte til Skovbakkeskolen?',
        openDays: 40,
        parts: [
          {
            kind: 'school-choice',
            area: 'school',
            about: ['villads'],
            by: { service: 'skole' },
            title: 'Villads begynder i 4. b efter nytår',
            text: 'Klassen har plads, og Oscar går der.',
            ifNo: 'Villads bliver, hvor han er.',
            due: 45,
            promise: { what: 'Plads i en fjerdeklasse', when: 'Efter nytår' },
          },
        ],
      },
      {
        act: 'view',
        of: 'skole',
        child: 'villads',
        words: 'Jeg vil gerne skifte, fordi Oscar går der.',
        present: ['Pernille'],
        readers: ['louise', 'peter'],
      },
      yes('skole', 'louise'),
      { act: 'tried', of: 'skole', who: 'peter', route: 'letter' },
    ),
    ...on(-14, { act: 'tried', of: 'skole', who: 'peter', route: 'phone' }),
    ...on(-5, { act: 'tried', of: 'skole', who: 'peter', route: 'digital-post' }),
    ...on(-2, { act: 'stand-in', by: 'henrik', who: 'soeren', until: 7, reason: 'Pernille er på kursus' }),
    ...on(-1, { act: 'unreachable', of: 'skole', who: 'peter', by: 'soeren' }),
  ],
  claims: { hverdag: 'in-effect', skole: 'other-route' },
};
