import { consent, goal, note, on, paper, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const berg: DemoFamily = {
  key: 'berg',
  place: 'asker',
  name: 'Familien Berg',
  language: 'nb',
  coordinator: 'hanne',
  service: 'familiens-hus',
  shows:
    'Halvsøsken med hver sin far. Hver far skriver under for sitt eget barn og ser aldri det andre barnets del. Et forslag er åpent, og én av tre har svart.',
  members: [
    { ref: 'marte', title: 'Mor', givenName: 'Marte', familyName: 'Berg', born: '1990-05-12' },
    { ref: 'oliver', givenName: 'Oliver', familyName: 'Berg', born: '2017-03-30' },
    { ref: 'nora', givenName: 'Nora', familyName: 'Berg', born: '2021-06-14' },
  ],
  outside: [
    { ref: 'thomas', title: 'Far til Oliver', givenName: 'Thomas', familyName: 'Lie', born: '1988-09-09' },
    { ref: 'petter', title: 'Far til Nora', givenName: 'Petter', familyName: 'Moe', born: '1992-12-21' },
  ],
  homes: [{ name: 'Hos mor', who: ['marte', 'oliver', 'nora'] }],
  children: {
    oliver: { holders: ['marte', 'thomas'], livesWith: ['marte'] },
    nora: { holders: ['marte', 'petter'], livesWith: ['marte'] },
  },
  acts: [
    ...on(
      -39,
      consent('marte', 'marte', 'familiens-hus', ['housing', 'work', 'economy'], 'Så Hanne kan følge planen'),
      consent('marte', 'oliver', 'skole', ['school'], 'Så skolen vet hva vi gjør hjemme'),
      consent('thomas', 'oliver', 'skole', ['school'], 'Så skolen vet hva vi gjør hjemme'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'hverdagen',
        question: 'Skal vi gjøre hverdagen litt lettere i vinter?',
        parts: [
          goal('housing', ['marte'], 'Et rom til hver', 'Oliver og Nora trenger hver sin krok å være i.'),
          step('housing', ['marte'], 'marte', 'Vi deler soverommet med en hylle', {
            due: 10,
            support: 'alone',
          }),
          goal('school', ['oliver'], 'Oliver vil regne like fort som Ali', 'Målet er Olivers eget.'),
          step('school', ['oliver'], { civil: 'Leksehjelpen i Røde Kors' }, 'Leksehjelp på onsdager', {
            text: 'Oliver går dit rett etter skolen. Mor henter klokka fem.',
            due: 90,
            support: 'with-help',
          }),
          step('school', ['oliver'], { service: 'skole' }, 'Læreren skriver ukas regnestykker på ett ark', {
            lane: 'consented-services',
            promise: { what: 'Ett ark med ukas regnestykker', when: 'Hver mandag' },
          }),
          step('leisure', ['nora'], 'marte', 'Nora prøver turn på lørdager', { support: 'alone', due: 14 }),
          step('network', ['marte'], 'marte', 'Bestemor passer annenhver fredag', { support: 'with-help' }),
        ],
      },
      {
        act: 'view',
        of: 'hverdagen',
        child: 'oliver',
        words: 'Jeg vil gå på leksehjelp hvis Ali også går.',
        present: ['Hanne'],
        readers: ['marte', 'thomas'],
      },
      {
        act: 'view',
        of: 'hverdagen',
        child: 'nora',
        words: 'Turn! Jeg kan slå hjul.',
        present: ['mor'],
        readers: ['marte'],
      },
      yes('hverdagen', 'marte'),
    ),
    ...on(
      -30,
      { act: 'own', who: 'marte', area: 'parenting', title: 'Jeg leser for barna før de sovner', due: 30 },
      {
        act: 'own',
        who: 'marte',
        area: 'network',
        title: 'Jeg ber Ali og moren hans på vafler',
        due: 7,
        lane: 'household',
      },
      { act: 'own', who: 'thomas', area: 'parenting', title: 'Jeg ringer Oliver på onsdager', due: 30 },
      { act: 'own', who: 'petter', area: 'leisure', title: 'Nora og jeg går i svømmehallen', due: 20 },
      {
        act: 'own',
        who: 'marte',
        area: 'economy',
        title: 'Jeg setter av 300 kroner i uka',
        due: -4,
        lane: 'consented-services',
      },
      { act: 'own', who: 'marte', area: 'work', title: 'Jeg søker på to vakter til', due: 12 },
    ),
    ...on(
      -8,
      note('hanne', { about: 'marte', area: 'housing' }, 'Jeg ringer boligkontoret for deg på mandag.'),
      paper(
        'marte',
        { about: 'oliver', area: 'school' },
        'Melding fra læreren.txt',
        'Oliver regnet fint denne uka.',
      ),
    ),
    ...on(-7, {
      act: 'progress',
      who: 'marte',
      step: 'Jeg søker på to vakter til',
      how: 'report',
      note: 'Sendt én søknad. Venter på svar.',
    }),
    ...on(
      -3,
      {
        act: 'propose',
        key: 'helse',
        question: 'Skal barna få hjelp av helsestasjonen?',
        parts: [
          step('mental-health', ['oliver'], { service: 'helse' }, 'Pusterom: seks samtaler på skolen', {
            text: 'Helsesykepleieren møter Oliver i skoletida. Samtalene handler om å sovne og om skolegården.',
            due: 60,
            promise: { what: 'Seks samtaler med et barn på barneskolen', when: 'Fra neste uke' },
          }),
          step('physical-health', ['nora'], { service: 'helse' }, 'Språktreff på helsestasjonen', {
            text: 'Nora får tre timer hos logopeden.',
            due: 60,
            promise: { what: 'Tre timer hos logoped', when: 'I løpet av to måneder' },
          }),
        ],
      },
      {
        act: 'view',
        of: 'helse',
        child: 'oliver',
        words: 'Hun er grei. Jeg vil at det skal være på fredager.',
        present: ['Hanne'],
        readers: ['marte'],
      },
    ),
    ...on(
      -2,
      yes('helse', 'marte'),
      { act: 'talk', of: 'helse', who: 'thomas', kind: 'talk' },
      { act: 'help', who: 'marte', kind: 'call' },
    ),
    ...on(-1, { act: 'officer', who: 'petter', words: 'Hvorfor har skolen lest planen på en søndag?' }),
  ],
  claims: { hverdagen: 'in-effect', helse: 'proposed' },
};
