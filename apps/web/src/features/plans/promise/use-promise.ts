import { lanes, lifeAreas } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';
import { chosen, written } from '../../../ui/form/use-form.js';
import { changedPlan } from '../step/changed-plan.js';

export const emptyPromise = { title: '', area: '', goalId: '', due: '', lane: '', text: '' };
type Written = typeof emptyPromise;

const ownLanes = lanes.filter((lane) => lane !== 'service-notes');

/** What one has chosen; until then, in an area one has said yes to sharing, so that those one said yes to see it too. */
export function laneOf(shared: readonly string[], { lane, area }: Pick<Written, 'lane' | 'area'>): string {
  if (lane !== '') return lane;
  return shared.includes(area) ? 'consented-services' : 'subjects';
}

export function usePromise({ familyId }: Plan, onDone: () => void) {
  return useAct(
    (given: Written, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/promises', {
          params: { path: { familyId }, header },
          // The server names what is missing.
          body: bodyOf(given) as components['schemas']['PromiseDto'],
        }),
      ),
    { changes: changedPlan(familyId), onDone },
  );
}

function bodyOf({ title, area, goalId, due, lane, text }: Written) {
  const fields = {
    title: written(title),
    area: chosen(lifeAreas, area),
    goalId: written(goalId),
    due: written(due),
    lane: chosen(ownLanes, lane),
    text: written(text),
  };
  return { kind: 'own' as const, ...fields };
}
