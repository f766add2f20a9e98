import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { useFamilyView } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Asked = Schemas['AskedPromiseView'];
export type Offer = Schemas['OfferView'];
export type Call = Schemas['CallToMakeView'];
export type Exemption = Schemas['ExemptionToConfirmView'];
export type Bar = Schemas['BarToReviewView'];
export type Step = Schemas['PlanStepView'];

export const keys = {
  promises: ['service-promises'],
  offers: ['work-list', 'offers'],
  calls: ['call-backs'],
  exemptions: ['exemptions'],
  bars: ['safety-bars'],
  plan: (familyId: string) => ['plan', familyId] as const,
} as const;

export function useAsked() {
  return useQuery({
    queryKey: keys.promises,
    queryFn: () => answerOf(api.GET('/api/v1/service-promises')),
  });
}

export function useOffers() {
  return useQuery({ queryKey: keys.offers, queryFn: () => answerOf(api.GET('/api/v1/hand-overs')) });
}

export function useCalls() {
  return useQuery({ queryKey: keys.calls, queryFn: () => answerOf(api.GET('/api/v1/call-backs')) });
}

export function useExemptions() {
  return useQuery({ queryKey: keys.exemptions, queryFn: () => answerOf(api.GET('/api/v1/exemptions')) });
}

export function useBars() {
  return useQuery({ queryKey: keys.bars, queryFn: () => answerOf(api.GET('/api/v1/safety-bars')) });
}

/** What the family lets my service see, and who it is about. */
export function useFamilyOfMine(familyId: string) {
  const params = { path: { familyId } };
  const family = useFamilyView(familyId);
  const plan = useQuery({
    queryKey: keys.plan(familyId),
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}/plan', { params })),
    select: ({ areas }) => ({
      goals: areas.flatMap(({ goals }) => goals),
      steps: areas.flatMap(({ actions, goals }) => [...actions, ...goals.flatMap((goal) => goal.actions)]),
    }),
  });
  return { family, plan };
}
