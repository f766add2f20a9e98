import { defineErrors } from '#platform/errors';

export const httpErrors = defineErrors({
  /** The request is not readable: broken JSON, a broken path, a body where none belongs. */
  'malformed-request': 400,
  /** The token that proves the click came from our own page is missing or wrong, or another site sent it. */
  csrf: 403,
  /** The same Idempotency-Key came with another content. */
  'idempotency-mismatch': 422,
  /** A change of something people edit together must say which version it saw. */
  'precondition-required': 428,
  /** The body is larger than the operation takes. */
  'too-large': 413,
  /** The operation takes JSON, or the form of a file where it takes one. */
  'unsupported-media-type': 415,
  /** The change would break a rule the database guards. */
  'refused-by-rule': 409,
  /** Two acts met; nothing was changed, try again at once. */
  'try-again': 503,
  /** The database cannot be reached at the moment. */
  unavailable: 503,
  /** A fault of ours. The request id finds it in the log. */
  unexpected: 500,
});
