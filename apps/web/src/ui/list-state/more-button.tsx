import { Button, VStack } from '@navikt/ds-react';
import { ProblemNotice } from '../problem/problem-notice.js';

interface MoreButtonProps {
  readonly label: string;
  /** A list that comes page by page. */
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: Error | null;
    readonly fetchNextPage: () => unknown;
  };
}

/** The rest of a long list, when there is more; what came before stays when the rest does not come. */
export function MoreButton({ label, query }: MoreButtonProps) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error, fetchNextPage } = query;
  if (!hasNextPage) return null;
  return (
    <VStack gap="space-12" align="start">
      {isFetchNextPageError && <ProblemNotice error={error} />}
      <Button
        size="small"
        variant="secondary"
        loading={isFetchingNextPage}
        onClick={() => void fetchNextPage()}
      >
        {label}
      </Button>
    </VStack>
  );
}
