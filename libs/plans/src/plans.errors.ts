import { defineErrors } from '#platform/errors';

export const plansErrors = defineErrors({
  /** More than one's own promise: it touches others, costs money or is agreed. The detail carries the word. */
  'not-an-own-promise': 409,
  /** The service's promise cannot be answered so; the detail says why. */
  'promise-refused': 409,
  /** Names or subjects are told to a service that no consent covers. */
  'consent-missing': 409,
  /** More than a practical step: it must be proposed. The detail says why. */
  'needs-decision': 409,
  /** The delegation cannot be given; the detail says why. */
  'delegation-refused': 409,
  /** Not open in the state the step is in; the detail says why. */
  'progress-refused': 409,
  /** The goal or step that is changed or ended is over or replaced. */
  'target-over': 409,
  /** The standing agreement has ended already. */
  'agreement-over': 409,
  /** The payload lacks what its kind of change is carried out with. */
  'part-incomplete': 409,
});
