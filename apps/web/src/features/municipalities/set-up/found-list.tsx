import { BodyShort, Box, Button, HStack, Search, VStack } from '@navikt/ds-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/list-state/list-state.js';
import { RowList } from '../../../ui/rows/row-list.js';

interface FoundListProps<T> {
  readonly items: readonly T[];
  /** What of it is searched in. */
  readonly wordsOf: (item: T) => string;
  readonly search: string;
  /** What is said when there is nothing to search in. */
  readonly empty: string;
  readonly add: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly children: (item: T) => ReactNode;
}

/** A list one looks something up in. What one writes stays on the page: it may be somebody's name. */
export function FoundList<T>({ items, wordsOf, search, empty, add, children }: FoundListProps<T>) {
  const { t } = useTranslation('set-up');
  const [asked, setAsked] = useState('');
  const wanted = asked.trim().toLocaleLowerCase();
  const found = items.filter((item) => wordsOf(item).toLocaleLowerCase().includes(wanted));
  return (
    <VStack gap="space-16">
      <HStack gap="space-16" justify="space-between" align="end">
        <Box width={{ xs: '100%', sm: '20rem' }}>
          <Search
            label={search}
            hideLabel={false}
            variant="simple"
            size="small"
            value={asked}
            onChange={setAsked}
          />
        </Box>
        {add !== undefined && (
          <Button size="small" onClick={add.onClick}>
            {add.label}
          </Button>
        )}
      </HStack>
      <BodyShort size="small" textColor="subtle" role="status">
        {t('found', { count: found.length })}
      </BodyShort>
      {found.length === 0 ? (
        <Empty text={items.length === 0 ? empty : t('noneFound')} />
      ) : (
        <RowList>{found.map(children)}</RowList>
      )}
    </VStack>
  );
}
