import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';

type Schemas = components['schemas'];
export type Decision = Schemas['DecisionView'];
export type Sheet = Schemas['SheetView'];
export type PartContent = Schemas['PartContentView'];
export type Changes = Schemas['ChangesSinceView'];
export type Family = Schemas['FamilyView'];

/** Which decision of which family, and for whom when it is not for oneself. */
export interface DecisionAddress {
  readonly familyId: string;
  readonly decisionId: string;
  readonly onBehalfOf?: string | undefined;
}

export const decisionKey = ({ familyId, decisionId }: DecisionAddress) =>
  ['decision', familyId, decisionId] as const;

export function useDecision(address: DecisionAddress): UseQueryResult<Decision> {
  const { familyId, decisionId } = address;
  return useQuery({
    queryKey: [...decisionKey(address), 'view'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}', {
          params: { path: { familyId, decisionId } },
        }),
      ),
  });
}

export function useSheet(address: DecisionAddress, n: number): UseQueryResult<Sheet> {
  const { familyId, decisionId, onBehalfOf } = address;
  return useQuery({
    queryKey: [...decisionKey(address), 'sheet', n, onBehalfOf ?? 'own'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}/versions/{n}/sheet', {
          params: {
            path: { familyId, decisionId, n },
            query: onBehalfOf === undefined ? {} : { onBehalfOf },
          },
        }),
      ),
    enabled: n > 0,
    // A new version takes the old one's place on the page; the page does not empty itself in between.
    placeholderData: keepPreviousData,
  });
}
