import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useSearchParams } from 'react-router';
import { workKinds, workTabs, type WorkTab } from '#contract';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import type { Work } from './work-address.js';

type Kind = Work['kind'];
type Page = components['schemas']['WorkListView'];

export const workListKey = ['work-list'] as const;

/** The tab, the kind and what is open stand in the address; the words looked for never do. */
export function useWorkAddress() {
  const [search, setSearch] = useSearchParams();
  const put = (changed: Readonly<Record<string, string | undefined>>) => {
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changed))
          if (value === undefined || value === '') after.delete(name);
          else after.set(name, value);
        return after;
      },
      { replace: true },
    );
  };
  return {
    tab: workTabs.find((one) => one === search.get('fane')) ?? 'mine',
    kind: workKinds.find((one) => one === search.get('slag')),
    open: search.get('sak') ?? undefined,
    put,
  };
}

export function useWorkList(tab: WorkTab, kind: Kind | undefined, words: string) {
  const q = useDeferredValue(words.trim());
  const query = useInfiniteQuery({
    queryKey: [...workListKey, tab, kind, q],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/work-list', { params: { query: asked(tab, kind, q, pageParam) } })),
    getNextPageParam: ({ next }: Page) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages ?? [];
  return {
    query: { ...query, data: query.data?.pages.flatMap(({ items }) => items) },
    counts: pages[0]?.counts,
  };
}

function asked(tab: WorkTab, kind: Kind | undefined, q: string, cursor: string) {
  return {
    tab,
    ...(kind === undefined ? {} : { kind }),
    ...(q === '' ? {} : { q }),
    ...(cursor === '' ? {} : { cursor }),
  };
}
