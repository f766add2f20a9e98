import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';
import type { Step } from '../plan/use-filter.js';
import { changedPlan } from './changed-plan.js';

type Report = components['schemas']['ProgressDto'];

/** Tells how it goes with a step. */
export function useReport({ id: actionId }: Step, { familyId }: Plan, onDone?: () => void) {
  return useAct(
    (body: Report, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/actions/{actionId}/progress', {
          params: { path: { familyId, actionId }, header },
          body,
        }),
      ),
    { changes: changedPlan(familyId), ...(onDone === undefined ? {} : { onDone }) },
  );
}
