import { consent, goal, on, step, yes } from '../say.js';
import type { DemoFamily } from '../world.js';

export const kjaer: DemoFamily = {
  key: 'kjaer',
  place: 'roskilde',
  name: 'Familien Kjær',
  language: 'da',
  coordinator: 'soeren',
  service: 'familiehuset',
  shows:
    'Freja (16) skriver under på hele planen sammen med begge forældre, som bor hver for sig og deler forældremyndigheden. Far har bedt om at se på en del af aftalen igen.',
  members: [
    {
      ref: 'mette',
      title: 'Mor',
      givenName: 'Mette',
      familyName: 'Kjær',
      born: '1984-12-14',
      acr: 'substantial',
    },
    {
      ref: 'freja',
      title: 'Ung, 16 år',
      givenName: 'Freja',
      familyName: 'Kjær',
      born: '2010-10-02',
      acr: 'substantial',
    },
    { ref: 'storm', givenName: 'Storm', familyName: 'Kjær', born: '2018-01-08' },
  ],
  outside: [
    {
      ref: 'anders',
      title: 'Far, bor et andet sted',
      givenName: 'Anders',
      familyName: 'Poulsen',
      born: '1982-08-04',
      acr: 'substantial',
    },
    { ref: 'gitte', title: 'Bisidder', givenName: 'Gitte', familyName: 'Lunde', born: '1975-04-17' },
  ],
  homes: [{ name: 'Hos mor', who: ['mette', 'freja', 'storm'] }],
  children: {
    freja: { holders: ['mette', 'anders'], livesWith: ['mette'] },
    storm: { holders: ['mette', 'anders'], livesWith: ['mette'] },
  },
  acts: [
    ...on(
      -39,
      { act: 'support', who: 'mette', supporter: 'gitte', areas: ['work', 'economy'] },
      consent('mette', 'mette', 'jobcenter', ['work'], 'Så jobcentret kan hjælpe mig videre'),
      consent('mette', 'mette', 'familiehuset', ['housing', 'work', 'economy'], 'Så Søren kan se planen'),
      consent('freja', 'freja', 'ungdom', ['school'], 'Så skolen ved, hvad jeg har brug for'),
    ),
    ...on(
      -38,
      {
        act: 'propose',
        key: 'plan',
        question: 'Skal det her være vores fælles plan?',
        parts: [
          {
            kind: 'plan-adopt',
            area: 'school',
            about: ['freja'],
            title: 'Den helhedsorienterede plan for Freja',
            text: 'Én plan i stedet for tre. Freja har selv skrevet, hvad der er vigtigst.',
            ifYes: 'Alle bruger den samme plan.',
            ifNo: 'Vi taler om, hvad der skal ændres.',
          },
          goal('school', ['freja'], 'Freja vil gøre grundforløbet færdigt', 'Målet er Frejas eget.'),
          step('school', ['freja'], { persons: ['freja'], services: ['ungdom'] }, 'Mentor hver onsdag', {
            lane: 'consented-services',
            due: 90,
            support: 'with-help',
            promise: { what: 'Mentor en time om ugen', when: 'Fra næste uge' },
          }),
          step('work', ['mette'], { service: 'jobcenter' }, 'Praktik på plejehjemmet', {
            lane: 'consented-services',
            due: 40,
            promise: { what: 'Fire ugers praktik', when: 'Inden jul' },
          }),
          step('economy', ['mette'], 'mette', 'Budget på køkkenbordet den første i måneden', {
            support: 'alone',
          }),
          step('leisure', ['storm'], 'mette', 'Storm til svømning om tirsdagen'),
        ],
      },
      {
        act: 'view',
        of: 'plan',
        child: 'freja',
        words: 'Jeg vil gerne have den samme mentor hele året.',
        present: ['alene'],
        readers: ['mette', 'anders'],
        alone: true,
      },
      {
        act: 'view',
        of: 'plan',
        child: 'storm',
        words: 'Jeg vil springe fra vippen.',
        present: ['Søren', 'mor'],
        readers: ['mette', 'anders'],
      },
      yes('plan', 'freja'),
    ),
    ...on(-37, yes('plan', 'mette'), {
      act: 'sign',
      of: 'plan',
      who: 'anders',
      answer: 'yes-with-words',
      words: 'Jeg vil gerne følge med i, hvordan det går med mentoren.',
      wordsFor: ['mette', 'freja', 'soeren'],
    }),
    ...on(
      -30,
      { act: 'own', who: 'freja', area: 'school', title: 'Jeg møder op hver dag i to uger', due: -14 },
      { act: 'own', who: 'mette', area: 'housing', title: 'Jeg skriver mig op til en treværelses', due: 5 },
      { act: 'own', who: 'mette', area: 'network', title: 'Jeg ringer til min søster', due: 2 },
    ),
    ...on(-14, {
      act: 'progress',
      who: 'freja',
      step: 'Jeg møder op hver dag i to uger',
      how: 'finish',
      note: 'Ni dage ud af ti.',
    }),
    ...on(-5, {
      act: 'reconsider',
      of: 'plan',
      who: 'anders',
      reason: 'Freja siger, at onsdag ikke passer med arbejdet. Kan vi finde en anden dag?',
    }),
  ],
  claims: { plan: 'in-effect' },
};
