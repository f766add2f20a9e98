import type { LifeArea, LocalDate } from '#contract';

/**
 * The circle: every fact about a family that decides whose yes is needed.
 * Plain data, loaded once; periods are half-open `[validFrom, validTo)` local dates.
 */
export interface Circle {
  readonly persons: readonly CirclePerson[];
  readonly responsibilities: readonly Responsibility[];
  readonly dailyAuthorities: readonly DailyAuthority[];
  readonly residences: readonly Residence[];
  readonly representatives: readonly Representation[];
  readonly blocks: readonly Block[];
  readonly exemptions: readonly Exemption[];
}

export interface Period {
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export interface CirclePerson {
  readonly id: string;
  /** `null` while not born. */
  readonly birthDate: LocalDate | null;
  /** Set while not born: who carries the child. */
  readonly carriedBy: string | null;
  readonly diedOn: LocalDate | null;
  /** `no-consent`: an adult recorded as unable to consent; a representative signs within a mandate. */
  readonly capacity: 'full' | 'no-consent';
  /** A child not yet able to form a view, with the stated reason; `null` when able. */
  readonly noViewReason: string | null;
  /** A health professional's recorded assessment that the child decides about its health alone; left out: none. */
  readonly decidesHealth?: boolean;
}

/** Foreldreansvar / forældremyndighed. */
export interface Responsibility extends Period {
  readonly childId: string;
  readonly adultId: string;
}

/** The parent the child lives with (bopælsforælder); two rows at once when residence is shared. */
export interface DailyAuthority extends Period {
  readonly childId: string;
  readonly adultId: string;
}

/** Which adult the child is with in daily life; foster parents included. */
export interface Residence extends Period {
  readonly childId: string;
  readonly adultId: string;
}

export interface Representation extends Period {
  readonly personId: string;
  readonly representativeId: string;
  /** `care-order` and `unaccompanied-minor` are the only ways a professional signs for a child. */
  readonly kind: 'guardian' | 'future-power' | 'care-order' | 'unaccompanied-minor' | 'foster-parent';
  readonly mandate: readonly LifeArea[] | 'all';
}

/** Bars access; removes no right: what the barred person must answer `needs another route`. */
export interface Block extends Period {
  readonly personId: string;
  /** `null`: bars from the whole family. */
  readonly subjectId: string | null;
}

/** A documented legal exemption: the holder leaves the circle for this child. */
export interface Exemption extends Period {
  readonly childId: string;
  readonly adultId: string;
}
