import { defineErrors } from '#platform/errors';

export const decisionErrors = defineErrors({
  /** The status does not allow this step; the detail says why and what is allowed. */
  'step-not-open': 409,
  /** The proposal lacks something before it can be put to the family; the detail lists it. */
  'cannot-propose': 409,
  /** A part's content is refused; the detail names each field. */
  'part-refused': 422,
  /** The sheet has changed since it was shown; the detail has the current version. */
  'stale-sheet': 409,
  /** This person has answered this version already. */
  'already-answered': 409,
  /** This person is not asked for an answer here. */
  'not-asked': 403,
  /** Thinking time is not over. */
  'too-early': 409,
  /** The thinking time asked for is too short, too long, or less than what holds already; the detail says which. */
  'thinking-time-refused': 409,
  /** Only the coordinator, with a note and an identity check, records answers on paper or by word of mouth. */
  'route-not-allowed': 403,
  /** The log-in is not strong enough for what the sheet holds. */
  'level-too-low': 403,
  /** A trial needs every answer of its parts, and parts that can be undone. */
  'trial-not-allowed': 409,
  /** This has been dealt with already. */
  'already-closed': 409,
});
