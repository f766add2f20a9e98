import { defineErrors } from '#platform/errors';

export const followUpErrors = defineErrors({
  /** Time goes forward, in the demo too. */
  'clock-goes-forward': 409,
});
