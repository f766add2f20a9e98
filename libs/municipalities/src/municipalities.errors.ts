import { defineErrors } from '#platform/errors';

export const municipalityErrors = defineErrors({
  /** A municipality's choice is not on the closed list, has the wrong form, or is looser than its country's rule. */
  'policy-refused': 422,
  /** The service was closed; a closed service takes on nothing new. */
  'service-closed': 409,
});
