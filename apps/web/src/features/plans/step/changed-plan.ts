import type { QueryKey } from '@tanstack/react-query';
import { familyKey } from '../../../api/family.js';
import { lanesKey } from '../lane/lanes-shown.js';
import { homeKey, planKey } from '../../../api/plan.js';

/** What is read anew when something of the plan has changed. */
export function changedPlan(familyId: string): readonly QueryKey[] {
  return [planKey(familyId), lanesKey(familyId), homeKey(familyId), familyKey(familyId)];
}
