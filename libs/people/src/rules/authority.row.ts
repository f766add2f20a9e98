import { matters } from '#contract';
import type { Country, LifeArea, LocalDate, Matter, MatterClass, RequirementRole } from '#contract';
import type { Because } from './because.js';
import type { Representation } from './circle.js';

/** Whom a row points at; each is found among the facts of the circle (authority.who.ts). */
export const whoWords = {
  subject: 'the person it is about',
  carrier: 'the pregnant woman',
  holders: 'those with parental responsibility',
  'lives-with': 'the parent the child lives with (both if residence is shared)',
  'daily-carer': 'the adult the child is with',
  'care-home': 'the adult the child is with, else whoever has the care after the care order',
  'care-representative': 'the child-welfare service, or the foster parents on its behalf',
  'arrival-home': 'the adult the child is with, else the representative of the unaccompanied child',
  'arrival-representative': 'the representative of the unaccompanied child',
  representative: 'the legal representative, within the mandate',
} as const;
export type Who = keyof typeof whoWords;

/** What the child's legal position is; the first representation of the country that is in force decides. */
export type Situation = 'ordinary' | 'care-order' | 'unaccompanied';

export interface AuthorityRow {
  readonly id: string;
  /** `[from, to)` in whole years; `to` is `null` when it lasts. */
  readonly ages: 'unborn' | readonly [number, number | null];
  readonly who: Who;
  readonly role: RequirementRole;
  readonly because: Because;
  /** Days in force, `[validFrom, validTo)`. Without `validFrom` the law is passed but not dated: not in force. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly source: string;
  /** The row in plain words, in the language of its country. */
  readonly sentence: string;
  readonly classes: readonly MatterClass[] | 'all';
  readonly matters: readonly Matter[] | 'all';
  readonly areas: readonly LifeArea[] | 'all';
  readonly when: readonly Situation[] | 'any';
  readonly capacity: 'full' | 'no-consent' | 'any';
  /** One yes among those the row points at meets it. */
  readonly oneSuffices: boolean;
  /** The young person signs instead of the guardians: rows about others fall away, unless `alongside`. */
  readonly alone: boolean;
  readonly alongside: boolean;
  /** A recorded reason why the child cannot form a view yet takes this row away. */
  readonly unlessNoView: boolean;
  /** Only on a health professional's recorded assessment. */
  readonly assessed: boolean;
}

export interface CountryTable {
  readonly country: Country;
  /** Which representations of a child change the child's situation here, the strongest first. */
  readonly situations: readonly {
    readonly kind: Representation['kind'];
    readonly situation: Exclude<Situation, 'ordinary'>;
  }[];
  readonly rows: readonly AuthorityRow[];
}

type Said = 'id' | 'ages' | 'who' | 'role' | 'because' | 'validFrom' | 'source' | 'sentence';

/** A row of the table; what is not said is the widest: all classes, matters and areas, whoever the person is. */
export function row(said: Pick<AuthorityRow, Said> & Partial<AuthorityRow>): AuthorityRow {
  return {
    validTo: null,
    classes: 'all',
    matters: 'all',
    areas: 'all',
    when: 'any',
    capacity: 'any',
    oneSuffices: false,
    alone: false,
    alongside: false,
    unlessNoView: false,
    assessed: false,
    ...said,
  };
}

/** Every matter except these. */
export function allBut(...left: readonly Matter[]): readonly Matter[] {
  return matters.filter((one) => !left.includes(one));
}
