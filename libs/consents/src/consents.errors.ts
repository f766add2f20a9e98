import { defineErrors } from '#platform/errors';

export const consentErrors = defineErrors({
  /** The law gives this consent to somebody else; the detail says how many must give it. */
  'not-yours-to-give': 409,
  /** Nobody within reach can give it: a block, a missing holder or a missing mandate. */
  'consent-other-route': 409,
  /** At most twenty-four months. */
  'period-too-long': 409,
  /** It would end before it begins. */
  'period-reversed': 409,
  /** Only what was given can be withdrawn. */
  'consent-not-given': 409,
  /** The old one is not about to end, or cannot be renewed: it was taken back, refused or never valid. */
  'not-renewable': 409,
  /** A yes of one's own still holds; it is withdrawn, not refused. */
  'withdraw-instead': 409,
  /** Another has said yes on other terms, and waits: whoever comes second answers the same purpose and areas. */
  'answer-the-first': 409,
  /** The notice named was not there to be read today, in that version and language. */
  'unknown-notice': 409,
  /** Others say yes about somebody old enough to be heard: whether they were, or why not, is said first. */
  'child-not-heard': 409,
  /** Paper and oral answers need a note and the name of the one who gave. */
  'note-needed': 409,
  /** The service has been closed. */
  'service-closed': 409,
  /** There is no such signal in the access log now. */
  'no-such-signal': 409,
  /** Somebody has looked at it, or answered it, already. */
  'already-reviewed': 409,
});
