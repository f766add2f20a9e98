import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { asMyself } from '../../../../api/act.js';
import { answerOf, api, ifMatch } from '../../../../api/client.js';
import { decisionKey, nextKey, readDecision, readNext, type Address } from './queries.js';
import type { DraftServer } from './save-draft.js';

/** A draft nobody has been sent. */
export function useDraftPlace(address: Address): DraftServer {
  const client = useQueryClient();
  const { familyId, decisionId } = address;
  return useMemo(() => {
    const path = { familyId, decisionId };
    return {
      read: () => readDecision(path),
      save: async (body, revision) => {
        const saved = await asMyself(client, (token) =>
          answerOf(
            api.PATCH('/api/v1/families/{familyId}/decisions/{decisionId}', {
              params: { path, header: { 'X-CSRF-Token': token, ...ifMatch(revision) } },
              body,
            }),
          ),
        );
        client.setQueryData(decisionKey(path), saved);
        return saved;
      },
    };
  }, [client, familyId, decisionId]);
}

/** A new version of what was sent: kept beside it, so that what was sent stands as it is. */
export function useNextPlace(address: Address): DraftServer {
  const client = useQueryClient();
  const { familyId, decisionId } = address;
  return useMemo(() => {
    const path = { familyId, decisionId };
    return {
      read: async () => (await readNext(path)).next,
      save: async (body, revision) => {
        const saved = await asMyself(client, (token) =>
          answerOf(
            api.PATCH('/api/v1/families/{familyId}/decisions/{decisionId}/next-version', {
              params: { path, header: { 'X-CSRF-Token': token, ...ifMatch(revision) } },
              body,
            }),
          ),
        );
        client.setQueryData(nextKey(path), saved);
        return saved.next;
      },
    };
  }, [client, familyId, decisionId]);
}
