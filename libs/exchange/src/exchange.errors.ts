import { defineErrors } from '#platform/errors';

export const exchangeErrors = defineErrors({
  /** Nothing of what was chosen can be taken along, or it is more than one file holds; `because` says which. */
  'nothing-to-take': 409,
  /** The file is not a plan taken along by this person, whole and unaltered; `because` says which. */
  'file-refused': 422,
  /** The family has drafts from this file already. */
  'already-brought': 409,
});
