import { defineErrors } from '#platform/errors';

export const rightsErrors = defineErrors({
  /** Each request is answered once. */
  'request-already-answered': 409,
  /** It is marked already, or the plan is not closed and more may come. */
  'mark-not-now': 409,
  /** Whoever asked took it back. */
  'request-taken-back': 409,
  /** A correction is made or refused; an erasure is answered. */
  'request-of-another-kind': 409,
});
