import { randomUUID } from 'node:crypto';
import type { Country, LifeArea, ProtectionGrade, TieKind } from '#contract';
import { lifeAreas } from '#contract';

/** A seeded dice: the same number plays the same families again. */
export class Dice {
  constructor(private state: number) {}

  /** 0 ≤ n < sides (mulberry32). */
  below(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % sides;
  }
  often(percent: number): boolean {
    return this.below(100) < percent;
  }
  one<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }
  some<T>(from: readonly T[], percent = 40): T[] {
    return from.filter(() => this.often(percent));
  }
}

/** Days from today, half-open; `null` is open-ended. */
export interface Span {
  readonly from: number;
  readonly to: number | null;
}
export const isOn = ({ from, to }: Span, day = 0) => from <= day && (to === null || day < to);

export interface Human {
  readonly id: string;
  /** Whole years and days past the birthday; `null` while not born. */
  readonly age: { readonly years: number; readonly sinceBirthday: number } | null;
  readonly carriedBy: string | null;
  readonly diedDaysAgo: number | null;
  readonly grade: ProtectionGrade;
}

const representations = ['guardian', 'foster-parent', 'care-order', 'unaccompanied-minor'] as const;
export type Representation = (typeof representations)[number];

/** A family as the dice made it: facts only, from which both the database and the test draw their own conclusions. */
export interface RandomFamily {
  readonly id: string;
  readonly country: Country;
  readonly humans: readonly Human[];
  readonly members: readonly ({ personId: string } & Span)[];
  readonly responsibilities: readonly ({ childId: string; adultId: string } & Span)[];
  readonly exemptions: readonly ({ childId: string; adultId: string } & Span)[];
  readonly representatives: readonly ({
    personId: string;
    by: string;
    kind: Representation;
    mandate: LifeArea[] | null;
  } & Span)[];
  readonly supports: readonly ({ personId: string; by: string; areas: LifeArea[] } & Span)[];
  readonly blocks: readonly ({ personId: string; subjectId: string | null } & Span)[];
  readonly stays: readonly ({ householdId: string; personId: string } & Span)[];
  readonly places: readonly ({ personId: string; serviceId: string; duty: TieKind } & Span)[];
  /** Employees kept out of the family, by a recorded relation or a lock-out. */
  readonly keptOut: readonly ({ personId: string } & Span)[];
  /** Employees who turn out to be somebody of the family. */
  readonly selves: readonly { staffId: string; personId: string }[];
  /** Children who said that their parents shall not see their health. */
  readonly objections: readonly { readonly childId: string; readonly saidAt: string }[];
  readonly consents: readonly ({
    id: string;
    subjectId: string;
    serviceId: string;
    areas: LifeArea[];
    givenBy: string;
    givers: string[];
    state: 'given' | 'refused' | 'withdrawn';
  } & Span)[];
}

const spans: readonly Span[] = [
  { from: -900, to: null },
  { from: -900, to: null },
  { from: -900, to: null },
  { from: -900, to: 40 },
  { from: -900, to: -1 },
  { from: -900, to: 0 },
  { from: -900, to: 1 },
  { from: 0, to: null },
  { from: 1, to: null },
  { from: -30, to: 14 },
  { from: -3, to: -3 },
];
const ages = [0, 3, 7, 11, 12, 14, 15, 16, 17, 18, 19];

function humans(dice: Dice, adults: number, children: number): Human[] {
  const grown = Array.from({ length: adults }, (): Human => ({
    id: randomUUID(),
    age: { years: 20 + dice.below(50), sinceBirthday: dice.below(360) },
    carriedBy: null,
    diedDaysAgo: dice.often(8) ? dice.below(3) : null,
    grade: dice.often(8) ? 'strictly-confidential' : 'none',
  }));
  const small = Array.from({ length: children }, (): Human => {
    const unborn = dice.often(10);
    return {
      id: randomUUID(),
      // Birthdays today and tomorrow are where rights change hands.
      age: unborn ? null : { years: dice.one(ages), sinceBirthday: dice.one([0, 0, 1, 200, 364]) },
      carriedBy: unborn ? dice.one(grown).id : null,
      diedDaysAgo: null,
      grade: dice.often(5) ? 'confidential' : 'none',
    };
  });
  return [...grown, ...small];
}

export interface Services {
  readonly ids: readonly string[];
  /** Employees and the service each works in. */
  readonly staff: readonly { readonly personId: string; readonly serviceId: string }[];
}

export function randomFamily(dice: Dice, services: Services, country: Country): RandomFamily {
  const all = humans(dice, 2 + dice.below(3), dice.below(4));
  const adults = all.filter((one) => one.age !== null && one.age.years >= 20).map((one) => one.id);
  const children = all.map((one) => one.id).filter((id) => !adults.includes(id));
  const ids = all.map((one) => one.id);
  const span = () => dice.one(spans);
  const members = [...dice.some(adults, 70), ...children].map((personId) => ({ personId, ...span() }));
  const pairs = children.flatMap((childId) => dice.some(adults, 50).map((adultId) => ({ childId, adultId })));
  const homes = [randomUUID(), randomUUID()];
  const areas = () =>
    [dice.one(lifeAreas), ...dice.some(lifeAreas, 25)].filter((a, i, l) => l.indexOf(a) === i);
  const apart = () => {
    const personId = dice.one(ids);
    return { personId, by: dice.one(adults.filter((id) => id !== personId)) };
  };
  const many = <T>(most: number, make: () => T): T[] => Array.from({ length: dice.below(most + 1) }, make);
  return {
    id: randomUUID(),
    country,
    humans: all,
    members,
    responsibilities: pairs.map((pair) => ({ ...pair, ...span() })),
    exemptions: dice.some(pairs, 15).map((pair) => ({ ...pair, ...span() })),
    representatives: many(2, () => ({
      ...{ ...apart(), kind: dice.one(representations), mandate: dice.often(40) ? null : areas() },
      ...span(),
    })),
    supports: many(2, () => ({ ...apart(), areas: areas(), ...span() })),
    blocks: many(2, () => ({
      personId: dice.one(ids),
      subjectId: dice.often(50) ? null : dice.one(ids),
      ...span(),
    })),
    stays: homes.flatMap((householdId) =>
      dice.some(members, 55).map(({ personId }) => ({ householdId, personId, ...span() })),
    ),
    places: dice.some(services.staff, 50).map((post) => ({
      ...post,
      duty: dice.one(['coordinator', 'stand-in', 'professional'] as const),
      ...span(),
    })),
    keptOut: dice.some(services.staff, 12).map(({ personId }) => ({ personId, ...span() })),
    selves:
      members.length > 0 && dice.often(12)
        ? [{ staffId: dice.one(services.staff).personId, personId: dice.one(members).personId }]
        : [],
    objections: all
      .filter(({ age }) => age !== null && age.years >= 12 && age.years < 18 && dice.often(40))
      .map(({ id }) => ({
        childId: id,
        saidAt: new Date(Date.now() - dice.one([0, 100, 400]) * 86_400_000).toISOString(),
      })),
    consents: consents(dice, ids, services, areas, span),
  };
}

/** Consents alone, by two who both gave, and by one of two who both must give. */
function consents(
  dice: Dice,
  ids: readonly string[],
  services: Services,
  areas: () => LifeArea[],
  span: () => Span,
): RandomFamily['consents'] {
  return Array.from({ length: dice.below(5) }).flatMap(() => {
    const terms = { subjectId: dice.one(ids), serviceId: dice.one(services.ids), areas: areas() };
    const givers = dice.often(50) ? [dice.one(ids)] : [...new Set([dice.one(ids), dice.one(ids)])];
    const giving = dice.often(70) ? givers : givers.slice(0, 1);
    return giving.map((givenBy) => {
      const { from, to } = span();
      const state = dice.often(75) ? 'given' : dice.one(['refused', 'withdrawn'] as const);
      return {
        id: randomUUID(),
        ...terms,
        givers,
        givenBy,
        state,
        from: Math.max(from, -300),
        to: to === null || to <= Math.max(from, -300) ? 300 : to,
      };
    });
  });
}
