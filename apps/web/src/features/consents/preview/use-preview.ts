import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { Plan } from '../../../api/plan.js';
import type { components } from '../../../api/schema.js';

export type Preview = components['schemas']['SeenByServiceView'];

/** Made anew each time: a consent taken back a moment ago must not be seen here any more. */
export function usePreview(familyId: string | undefined, serviceId: string): UseQueryResult<Preview> {
  return useQuery({
    queryKey: [...familyKey(familyId ?? ''), 'preview', serviceId],
    enabled: familyId !== undefined,
    staleTime: 0,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/preview', {
          params: { path: { familyId: familyId ?? '' }, query: { service: serviceId } },
        }),
      ),
  });
}

/** What the service may do is the service's to do: whoever looks in a preview finds no button. */
export function withoutActs(plan: Plan): Plan {
  const still = <T extends { readonly allowedActions: readonly unknown[] }>(one: T) => ({
    ...one,
    allowedActions: [],
  });
  return {
    ...plan,
    allowedActions: [],
    standingAgreements: plan.standingAgreements.map(still),
    areas: plan.areas.map((area) => ({
      ...area,
      actions: area.actions.map(still),
      goals: area.goals.map((goal) => ({ ...goal, actions: goal.actions.map(still) })),
    })),
  };
}
