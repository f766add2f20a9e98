import type { AssuranceLevel, Country, Instant, LifeArea, LocalDate, StaffRole, TieKind } from '#contract';

/** What a request brings: the hash of its session token and what it is about to do. No row is read to make one. */
export interface Ticket {
  readonly tokenHash: string;
  readonly requestId: string;
  readonly need: { readonly action: string; readonly type: string };
  /** Looks at one's own family as a service sees it; nothing can be written with such a ticket. */
  readonly preview?: { readonly familyId: string; readonly serviceId: string };
}

export interface StaffPost {
  readonly serviceId: string | null;
  readonly role: StaffRole;
}

/** One way the actor is tied to one family, in force now. */
export interface Tie {
  readonly familyId: string;
  readonly kind: TieKind;
  readonly subjectId: string | null;
  readonly serviceId: string | null;
  readonly areas: readonly LifeArea[] | null;
}

/** Who a genuine session acts as, told by the database when the context was entered. */
export interface Actor {
  readonly sessionId: string;
  readonly accountId: string;
  readonly acr: AssuranceLevel;
  readonly authAt: Instant;
  /** The moment of this transaction. */
  readonly at: Instant;
  readonly today: LocalDate;
  readonly municipalityId: number;
  readonly personId: string;
  readonly country: Country;
  readonly timeZone: string;
  readonly staff: readonly StaffPost[];
  readonly ties: readonly Tie[];
}
