import type { Country, LocalDate } from '#contract';
import type { Circle, CirclePerson, Period } from '#people';
import type { FamilyFacts } from '../affected.js';
import type { AnswerFact, FoldFacts } from '../answers.js';
import type { Part } from '../part.js';
import type { PersonRequirement } from '../requirement.js';

type Lists = { -readonly [Name in keyof Circle]: Circle[Name][number][] };

const always: Period = { validFrom: '2000-01-01', validTo: null };

/** Tells a family for the specs of this lib, as many children and homes as the story has. */
export class FamilyStory {
  private readonly circle: Lists = {
    persons: [],
    responsibilities: [],
    dailyAuthorities: [],
    residences: [],
    representatives: [],
    blocks: [],
    exemptions: [],
  };
  private readonly households: { memberIds: string[] }[] = [];

  adult(id: string, about: Partial<CirclePerson> = {}): this {
    return this.person(id, '1985-03-03', about);
  }

  /** A child with those who hold responsibility, and the adult or adults it lives with. */
  child(id: string, birthDate: LocalDate, holders: readonly string[], homes: readonly string[]): this {
    for (const adultId of holders) this.circle.responsibilities.push({ childId: id, adultId, ...always });
    for (const adultId of homes) {
      this.circle.dailyAuthorities.push({ childId: id, adultId, ...always });
      this.circle.residences.push({ childId: id, adultId, ...always });
    }
    return this.person(id, birthDate);
  }

  home(...memberIds: string[]): this {
    this.households.push({ memberIds });
    return this;
  }

  blocked(personId: string, subjectId: string | null = null): this {
    this.circle.blocks.push({ personId, subjectId, ...always });
    return this;
  }

  died(personId: string, diedOn: LocalDate): this {
    this.circle.persons = this.circle.persons.map((one) => (one.id === personId ? { ...one, diedOn } : one));
    return this;
  }

  on(today: LocalDate, country: Country = 'NO'): FamilyFacts {
    const circle = structuredClone(this.circle);
    const living = circle.persons.filter(({ diedOn }) => diedOn === null || today < diedOn);
    const memberIds = living.map(({ id }) => id);
    const childWelfareServiceIds = ['child-welfare'];
    return { country, today, circle, households: this.households, memberIds, childWelfareServiceIds };
  }

  private person(id: string, birthDate: LocalDate, about: Partial<CirclePerson> = {}): this {
    const plain = { carriedBy: null, diedOn: null, capacity: 'full', noViewReason: null } as const;
    this.circle.persons.push({ id, birthDate, ...plain, ...about });
    return this;
  }
}

/** Amina and Jonas live with their mother; each has a father of their own elsewhere with shared responsibility. */
export function halfSiblings(): FamilyStory {
  return new FamilyStory()
    .adult('mother')
    .adult('amina-father')
    .adult('jonas-father')
    .child('amina', '2017-05-01', ['mother', 'amina-father'], ['mother'])
    .child('jonas', '2013-02-11', ['mother', 'jonas-father'], ['mother'])
    .home('mother', 'amina', 'jonas');
}

let made = 0;

/** Another salt for each number: 32 bytes in hex. */
export function aSalt(number: number): string {
  return number.toString(16).padStart(64, '0');
}

/** A part about swimming for Amina, changed as the story needs. */
export function aPart(about: Partial<Part> = {}): Part {
  made += 1;
  return {
    id: `part-${made}`,
    kind: 'action-add',
    area: 'leisure',
    subjectIds: ['amina'],
    lane: 'subjects',
    namedIds: [],
    salt: aSalt(made),
    ...about,
    payload: {
      language: 'nb',
      title: 'Skal Amina begynne på svømming?',
      owner: { kind: 'service', serviceId: 'school' },
      ...about.payload,
    },
  };
}

/** A requirement to sign that is open, changed as the story needs. */
export function mustSign(personId: string | null, about: Partial<PersonRequirement> = {}): PersonRequirement {
  const { role = 'sign', state = personId === null ? 'impossible' : 'open', alternativeGroup = null } = about;
  return {
    key: [personId ?? 'nobody', role, state, alternativeGroup ?? ''].join('|'),
    personId,
    role,
    state,
    alternativeGroup,
    mayNotSee: false,
    partIds: ['part'],
    reasons: [{ partId: 'part', subjectId: 'amina', because: 'holds-responsibility', source: 'law' }],
    ...about,
  };
}

/** An own yes on version 1, changed as the story needs. */
export function aYes(signedBy: string, about: Partial<AnswerFact> = {}): AnswerFact {
  return {
    signedBy,
    onBehalfOf: signedBy,
    version: 1,
    answer: 'yes',
    route: 'own-device',
    signedAt: '2026-11-20T10:00:00.000Z',
    withdrawn: false,
    calledBack: false,
    denied: false,
    delegationHeld: false,
    ...about,
  };
}

/** Nothing has happened yet on version 1. */
export function soFar(about: Partial<FoldFacts> = {}): FoldFacts {
  const nothing = { answers: [], views: [], unreachableIds: [], toldIds: [], twelveOrOlderIds: [] };
  return { version: 1, today: '2026-11-22', ...nothing, ...about };
}
