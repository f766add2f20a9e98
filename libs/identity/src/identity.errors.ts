import { defineErrors } from '#platform/errors';

export const identityErrors = defineErrors({
  /** The log-in was broken off, came too late, or did not begin in this browser. */
  'login-failed': 400,
  /** The log-in provider vouched for too little: no national number, or a level below what is needed. */
  'login-too-weak': 403,
  /** Somebody else logged in than the one whose session was to be strengthened. */
  'other-person': 403,
  /** The log-in provider does not answer. */
  'login-unavailable': 503,
});
