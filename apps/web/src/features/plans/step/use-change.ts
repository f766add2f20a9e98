import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import type { Plan } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';
import { written } from '../../../ui/form/use-form.js';
import { tell } from '../../../ui/told/told.js';
import type { Step } from '../plan/use-filter.js';
import { changedPlan } from './changed-plan.js';

type Body = components['schemas']['PracticalStepDto'];

export const noChange = { kind: '', atTime: '', place: '', substituteId: '', due: '' };
export type Change = typeof noChange;

/** Changes a step at once under its standing agreement; what is more than that the server says. */
export function useChange(
  { id: actionId, movableUnder }: Step,
  { familyId }: Plan,
  said: (given: Change) => string,
  onDone: () => void,
) {
  return useAct(
    async (given: Change, header) => {
      const path = { familyId, id: movableUnder ?? '' };
      // The server names what is missing.
      const body = { actionId, ...valueOf(given) } as Body;
      const done = await answerOf(
        api.POST('/api/v1/families/{familyId}/standing-agreements/{id}/steps', {
          params: { path, header },
          body,
        }),
      );
      return { done, given };
    },
    {
      changes: changedPlan(familyId),
      onDone: ({ given }) => {
        onDone();
        tell({ text: said(given) });
      },
    },
  );
}

/** Only the field that belongs to the kind that was chosen. */
function valueOf({ kind, atTime, place, substituteId, due }: Change) {
  switch (kind) {
    case 'time':
      return { kind, atTime: written(atTime) };
    case 'place':
      return { kind, place: written(place) };
    case 'substitute':
      return { kind, substituteId: written(substituteId) };
    case 'delay':
      return { kind, due: written(due) };
    default:
      return {};
  }
}
