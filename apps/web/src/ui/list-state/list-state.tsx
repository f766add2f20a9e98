import { BodyShort, Skeleton, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../problem/problem-notice.js';

interface ListStateProps<T> {
  readonly query: {
    readonly data: T | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  /** What a reader is told when there is nothing. */
  readonly empty: string;
  readonly isEmpty?: (data: T) => boolean;
  readonly children: (data: T) => ReactNode;
}

/** Every list is in one of four states: on its way, refused, empty, or there. */
export function ListState<T>({ query, empty, isEmpty = hasNothing, children }: ListStateProps<T>) {
  const { data, error, refetch } = query;
  if (data !== undefined) return isEmpty(data) ? <Empty text={empty} /> : children(data);
  if (error !== null) return <ProblemNotice error={error} onAgain={refetch} />;
  return <OnItsWay />;
}

function hasNothing(data: unknown): boolean {
  if (Array.isArray(data)) return data.length === 0;
  const isList = typeof data === 'object' && data !== null && 'items' in data && Array.isArray(data.items);
  return isList && Array.isArray(data.items) && data.items.length === 0;
}

export function Empty({ text }: { readonly text: string }) {
  return <BodyShort textColor="subtle">{text}</BodyShort>;
}

export function OnItsWay() {
  const { t } = useTranslation();
  return (
    <VStack gap="space-12" role="status" aria-label={t('loading')}>
      <Skeleton variant="rounded" height={72} />
      <Skeleton variant="rounded" height={72} />
    </VStack>
  );
}
