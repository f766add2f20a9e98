import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { useHeading } from '../../../i18n/heading.js';
import type { components } from '../../../api/schema.js';

type History = components['schemas']['HistoryView'];

/** What has happened, page by page. */
export function useHistory(familyId: string) {
  return useInfiniteQuery({
    queryKey: [...familyKey(familyId), 'events'],
    initialPageParam: '',
    queryFn: ({ pageParam: before }) =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/events', {
          params: { path: { familyId }, query: before === '' ? {} : { before } },
        }),
      ),
    getNextPageParam: ({ next }: History) => next ?? undefined,
  });
}

/** What the proposals ask, for those the reader sees. */
export function useQuestions(familyId: string): (decisionId: string | undefined) => string | undefined {
  const { data } = useQuery({
    queryKey: [...familyKey(familyId), 'decisions'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/decisions', { params: { path: { familyId } } })),
  });
  const heading = useHeading();
  return (decisionId) => {
    const found = data?.items.find(({ id }) => id === decisionId);
    return found && heading(found);
  };
}
