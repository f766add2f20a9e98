import { defineErrors } from '#platform/errors';

export const healthErrors = defineErrors({
  /** Under twelve the parents see what is about a child's health. */
  'health-word-too-young': 409,
  /** From sixteen (Denmark fifteen) health is the young person's own in any case. */
  'health-word-own-anyway': 409,
  /** Only Norway knows a child of twelve who decides alone on a health professional's assessment. */
  'health-word-not-in-this-country': 409,
  /** An assessment is a health professional's, written down by whoever coordinates. */
  'health-word-not-yours': 403,
  /** It is said already. */
  'health-word-stands-already': 409,
});
