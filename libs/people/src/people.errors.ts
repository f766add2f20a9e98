import { defineErrors } from '#platform/errors';

export const peopleErrors = defineErrors({
  /** The digits are no national number of Norway or Denmark; the detail says why and never repeats them. */
  'national-number-invalid': 422,
  /** Nobody could be reached by this e-mail, phone or address; the detail names the kind alone. */
  'contact-point-invalid': 422,
  /** A fact about a person or between two people cannot be so; the detail says why in one word. */
  'fact-refused': 422,
  /** Children and relatives never interpret: the one named is of the family's own circle. */
  'interpreter-too-near': 422,
  /** The only administrator of a municipality cannot be ended: nobody could appoint the next. */
  'last-administrator': 409,
});
