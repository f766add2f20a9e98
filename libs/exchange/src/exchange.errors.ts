import { defineErrors } from '#platform/errors';

export const exchangeErrors = defineErrors({
  /** Something of what was chosen stays: it is over, about another adult, or done by somebody else. */
  'stays-behind': 409,
  /** More than one file holds. */
  'too-much-to-take': 409,
  /** Not a plan somebody took along, or a letter of it was changed. */
  'file-altered': 422,
  /** Taken by another log-in. */
  'file-not-yours': 422,
  /** The request names a thing the file does not hold. */
  'not-in-file': 422,
  /** Something is about a child, and it was not said which child here, or of one the caller does not answer for. */
  'not-your-child': 422,
  /** The family has drafts from this file already. */
  'already-brought': 409,
});
