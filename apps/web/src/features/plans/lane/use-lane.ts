import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../api/client.js';
import type { ChosenLane } from '../../../ui/lane/lane-choice.js';
import { changedPlan } from '../step/changed-plan.js';

export type LaneKind = 'goal' | 'action';

/** Asked anew each time: who may see what is never answered from memory. */
export function useLane(familyId: string, kind: LaneKind, id: string) {
  return useQuery({
    queryKey: ['lane', familyId, id],
    staleTime: 0,
    gcTime: 0,
    queryFn: () =>
      kind === 'goal'
        ? answerOf(
            api.GET('/api/v1/families/{familyId}/goals/{goalId}/lane', {
              params: { path: { familyId, goalId: id } },
            }),
          )
        : answerOf(
            api.GET('/api/v1/families/{familyId}/actions/{actionId}/lane', {
              params: { path: { familyId, actionId: id } },
            }),
          ),
  });
}

interface Chosen {
  readonly lane: ChosenLane;
  readonly namedIds: string[];
  readonly version: number;
}

export function useChooseLane(familyId: string, kind: LaneKind, id: string, onDone: () => void) {
  return useAct(
    ({ version, ...body }: Chosen, headers) => {
      const header = { ...headers, ...ifMatch(version) };
      return kind === 'goal'
        ? answerOf(
            api.PATCH('/api/v1/families/{familyId}/goals/{goalId}/lane', {
              params: { path: { familyId, goalId: id }, header },
              body,
            }),
          )
        : answerOf(
            api.PATCH('/api/v1/families/{familyId}/actions/{actionId}/lane', {
              params: { path: { familyId, actionId: id }, header },
              body,
            }),
          );
    },
    { changes: changedPlan(familyId), onDone },
  );
}
