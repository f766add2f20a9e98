import { isStaff, useMe } from '../../../api/me.js';

/** The plan says "vi" and "du" to the family; whoever works with it reads of the family instead. */
export function useReadsOfFamily(): boolean {
  return isStaff(useMe());
}
