import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';

type Log = components['schemas']['AccessLogView'];
export type Seen = components['schemas']['SeenView'];
export type Named = components['schemas']['NamedView'];
export type Question = components['schemas']['OfficerQuestionView'];

/** What the list is narrowed to; an empty word narrows nothing. */
export interface Narrowed {
  readonly person: string;
  readonly service: string;
  readonly subject: string;
}
export const everything: Narrowed = { person: '', service: '', subject: '' };

export const accessLogKey = (familyId: string) => [...familyKey(familyId), 'access-log'] as const;

/** Who has seen what, page by page; the first page brings what one can choose between. */
export function useAccessLog(familyId: string, narrowed: Narrowed) {
  return useInfiniteQuery({
    queryKey: [...accessLogKey(familyId), narrowed],
    initialPageParam: '',
    queryFn: ({ pageParam: before }) =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/access-log', {
          params: { path: { familyId }, query: given({ ...narrowed, before }) },
        }),
      ),
    getNextPageParam: ({ next }: Log) => next ?? undefined,
    placeholderData: (before) => before,
  });
}

function given(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}
