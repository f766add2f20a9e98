import { useQuery } from '@tanstack/react-query';
import { useAct } from '../../api/act.js';
import { answerOf, api } from '../../api/client.js';
import { familyKey } from '../../api/family.js';
import type { components } from '../../api/schema.js';

export type Takable = components['schemas']['TakableView'];
export type Brought = components['schemas']['BroughtPlanView'];

/** What of the plan can go along, and why the rest stays. */
export function useTakable(familyId: string) {
  return useQuery({
    queryKey: [...familyKey(familyId), 'take-along'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/take-along', { params: { path: { familyId } } })),
  });
}

export function useTake(familyId: string, onDone: (file: string) => void) {
  return useAct(
    (body: components['schemas']['TakePlanDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/take-along', { params: { path: { familyId }, header }, body }),
      ),
    { onDone: ({ file }) => onDone(file) },
  );
}

/** What a file holds; nothing is written by looking. */
export function useRead(familyId: string, onDone: (brought: Brought) => void) {
  return useAct(
    (body: components['schemas']['ReadBroughtDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/brought-plans/read', {
          params: { path: { familyId }, header },
          body,
        }),
      ),
    { onDone },
  );
}

export function useBring(familyId: string, onDone: () => void) {
  return useAct(
    (body: components['schemas']['BringPlanDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/brought-plans', {
          params: { path: { familyId }, header },
          body,
        }),
      ),
    { changes: [familyKey(familyId)], onDone },
  );
}
