import { defineErrors } from '#platform/errors';

export const disclosureErrors = defineErrors({
  /** Telling without consent takes a permission of its own, which no other post carries along. */
  'disclosure-not-permitted': 403,
  /** At most thirty days. */
  'disclosure-ends-too-late': 409,
  /** Its last day is today or has been. */
  'disclosure-ends-before-it-begins': 409,
  /** What is kept from the family says which danger forbids telling them. */
  'disclosure-danger-unstated': 409,
  /** What stays hidden needs a day, at most ninety days ahead, to look at it again. */
  'disclosure-needs-a-day': 409,
  /** Looked at already, or by the one who made it. */
  'disclosure-not-for-review': 409,
});
