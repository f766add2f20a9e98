import type { LocalDate } from '#contract';
import type { Circle, CirclePerson, Period, Representation } from '../circle.js';

type Lists = { -readonly [Name in keyof Circle]: Circle[Name][number][] };

const always: Period = { validFrom: '2000-01-01', validTo: null };

/** Tells a family's facts like a story; used by specs of rules that read a circle. */
export class CircleStory {
  private readonly facts: Lists = {
    persons: [],
    responsibilities: [],
    dailyAuthorities: [],
    residences: [],
    representatives: [],
    blocks: [],
    exemptions: [],
  };

  person(id: string, about: Partial<CirclePerson> = {}): this {
    this.facts.persons.push({
      id,
      birthDate: '1985-03-03',
      carriedBy: null,
      diedOn: null,
      capacity: 'full',
      noViewReason: null,
      ...about,
    });
    return this;
  }

  child(birthDate: LocalDate | null, about: Partial<CirclePerson> = {}): this {
    return this.person('child', { birthDate, ...about });
  }

  holders(...adultIds: string[]): this {
    return this.tie('responsibilities', adultIds);
  }

  livesWith(...adultIds: string[]): this {
    return this.tie('dailyAuthorities', adultIds);
  }

  isWith(...adultIds: string[]): this {
    return this.tie('residences', adultIds);
  }

  exempt(...adultIds: string[]): this {
    return this.tie('exemptions', adultIds);
  }

  represented(
    representativeId: string,
    kind: Representation['kind'],
    mandate: Representation['mandate'] = 'all',
    period: Period = always,
  ): this {
    this.facts.representatives.push({ personId: 'child', representativeId, kind, mandate, ...period });
    return this;
  }

  blocked(personId: string, subjectId: string | null = 'child', period: Period = always): this {
    this.facts.blocks.push({ personId, subjectId, ...period });
    return this;
  }

  told(): Circle {
    return structuredClone(this.facts);
  }

  private tie(
    list: 'responsibilities' | 'dailyAuthorities' | 'residences' | 'exemptions',
    adultIds: readonly string[],
  ): this {
    for (const adultId of adultIds) this.facts[list].push({ childId: 'child', adultId, ...always });
    return this;
  }
}

/** An empty circle with a mother and a father in it; everything else is told. */
export function aCircle(): CircleStory {
  return new CircleStory().person('mother').person('father');
}
