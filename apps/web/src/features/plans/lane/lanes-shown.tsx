import { useQuery, type QueryKey } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

type Lanes = components['schemas']['LanesView'];
export type ItemLane = Lanes['items'][number];

export const lanesKey = (familyId: string): QueryKey => ['plan-lanes', familyId];

const Shown = createContext<ReadonlyMap<string, ItemLane>>(new Map());

interface LanesShownProps {
  readonly familyId: string;
  readonly children: ReactNode;
}

/** Who sees each item of the plan, fetched beside it: the plan is there at once, and each card says it in words until then. */
export function LanesShown({ familyId, children }: LanesShownProps) {
  const { data } = useQuery({
    queryKey: lanesKey(familyId),
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/plan/lanes', { params: { path: { familyId } } })),
  });
  return <Shown value={new Map(data?.items.map((item) => [item.id, item]))}>{children}</Shown>;
}

export function useItemLane(id: string): ItemLane | undefined {
  return useContext(Shown).get(id);
}
