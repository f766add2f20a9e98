import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Decision = Schemas['DecisionView'];
export type OwnView = Schemas['ChildViewView'];
export type Step = Schemas['PlanStepView'];

const mostAtOnce = 30;

export const childKey = (familyId: string) => ['decision', familyId, 'child'] as const;

/** Every proposal and agreement the reader may know of, each as far as the reader sees it. */
export function useCases(familyId: string) {
  return useQuery({
    queryKey: childKey(familyId),
    queryFn: async () => {
      const path = { familyId };
      const list = await answerOf(api.GET('/api/v1/families/{familyId}/decisions', { params: { path } }));
      const ids = list.items.filter(({ status }) => status !== 'draft').map(({ id }) => id);
      return Promise.all(ids.slice(0, mostAtOnce).map((id) => one(familyId, id)));
    },
  });
}

function one(familyId: string, decisionId: string): Promise<Decision> {
  const params = { path: { familyId, decisionId } };
  return answerOf(api.GET('/api/v1/families/{familyId}/decisions/{decisionId}', { params }));
}

export const planKey = (familyId: string) => ['plan', familyId] as const;

export function useOwnPromises(familyId: string, me: string) {
  return useQuery({
    queryKey: planKey(familyId),
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/plan', { params: { path: { familyId } } })),
    select: ({ areas }): Step[] =>
      areas
        .flatMap(({ actions, goals }) => [...actions, ...goals.flatMap((goal) => goal.actions)])
        .filter(({ state }) => state !== 'stopped')
        .filter(({ basis }) => basis.kind === 'own-promise' && basis.promisedBy?.id === me),
  });
}

/** What I said of this proposal, the last first. */
export function ownViewsOf({ childViews }: Decision, me: string): OwnView[] {
  return childViews.filter(({ childId }) => childId === me).reverse();
}
