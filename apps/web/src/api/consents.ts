import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import { familyKey } from './family.js';
import { useMe } from './me.js';
import type { components } from './schema.js';

export type Consents = components['schemas']['ConsentsView'];

export const consentsKey = (familyId: string) => [...familyKey(familyId), 'consents'] as const;

/** What was answered about sharing, as far as the reader may know. */
export function useConsents(familyId: string): UseQueryResult<Consents> {
  return useQuery({
    queryKey: consentsKey(familyId),
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/consents', { params: { path: { familyId } } })),
  });
}

/** The areas of the reader's own life that some service may see now, by the reader's own yes. */
export function useSharedByMe(familyId: string): readonly string[] {
  const { person } = useMe();
  const { data } = useConsents(familyId);
  return (data?.items ?? [])
    .filter(({ state, subjectId }) => state === 'given' && subjectId === person.id)
    .filter(({ givenBy }) => givenBy?.includes(person.id) ?? false)
    .flatMap(({ areas }) => areas);
}
