import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import type { ChosenLane } from '../../../ui/lane/lane-choice.js';
import { changedPlan } from '../step/changed-plan.js';

export type LaneKind = components['schemas']['ItemLaneView']['kind'];

const placeOf = (familyId: string, id: string) => ({
  goal: { path: { familyId, goalId: id } },
  action: { path: { familyId, actionId: id } },
  'standing-agreement': { path: { familyId, agreementId: id } },
});
const here = '/api/v1/families/{familyId}' as const;

/** Asked anew each time: who may see what is never answered from memory. */
export function useLane(familyId: string, kind: LaneKind, id: string) {
  const of = placeOf(familyId, id);
  const ask = {
    goal: () => api.GET(`${here}/goals/{goalId}/lane`, { params: of.goal }),
    action: () => api.GET(`${here}/actions/{actionId}/lane`, { params: of.action }),
    'standing-agreement': () =>
      api.GET(`${here}/standing-agreements/{agreementId}/lane`, { params: of['standing-agreement'] }),
  };
  return useQuery({
    queryKey: ['lane', familyId, id],
    staleTime: 0,
    gcTime: 0,
    queryFn: () => answerOf(ask[kind]()),
  });
}

interface Chosen {
  readonly lane: ChosenLane;
  readonly namedIds: string[];
  readonly version: number;
}

export function useChooseLane(familyId: string, kind: LaneKind, id: string, onDone: () => void) {
  const of = placeOf(familyId, id);
  return useAct(
    ({ version, ...body }: Chosen, headers) => {
      const header = { ...headers, ...ifMatch(version) };
      const choose = {
        goal: () => api.PATCH(`${here}/goals/{goalId}/lane`, { params: { ...of.goal, header }, body }),
        action: () =>
          api.PATCH(`${here}/actions/{actionId}/lane`, { params: { ...of.action, header }, body }),
        'standing-agreement': () =>
          api.PATCH(`${here}/standing-agreements/{agreementId}/lane`, {
            params: { ...of['standing-agreement'], header },
            body,
          }),
      };
      return answerOf(choose[kind]());
    },
    { changes: changedPlan(familyId), onDone },
  );
}
