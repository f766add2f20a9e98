import { defineErrors } from '#platform/errors';

export const familyErrors = defineErrors({
  /** A new service or person in the team waits for the family's decision. */
  'needs-decision': 409,
  /** The employee already has this place. */
  'already-in-team': 409,
  /** The coordinator leaves by handing over. */
  'hand-over-first': 409,
  /** The named person does not work in the named service. */
  'not-in-service': 409,
  /** The next coordinator has not accepted, or no longer does. */
  'hand-over-not-accepted': 409,
  /** Another offer is waiting for an answer or for effect. */
  'hand-over-open': 409,
  /** The person already lives in this household, or is already a member. */
  'already-there': 409,
  /** The membership, stay or record has ended. */
  'already-ended': 409,
  /** The dates or persons of this fact contradict what is recorded. */
  'contradicts-record': 409,
  /** Only the person themself chooses this. */
  'own-choice': 409,
  /** From where the case stands it does not move there, or not on these grounds; the detail names what is possible. */
  'step-not-possible': 409,
  /** A child leaves no plan alone; the adults who answer for it and the team talk with it. */
  'only-for-adults': 409,
  /** Longer than the municipality lets a stand-in or a safety bar last. */
  'too-long': 409,
  /** A lock-out has a last day, at most a year ahead. */
  'lock-out-needs-end': 409,
  /** The two cannot be made one, or told apart again; the detail says why in one word. */
  'merge-refused': 409,
  /** A safety bar is set by a service leader; other blocks are recorded by the coordinator. */
  'wrong-source': 409,
});
