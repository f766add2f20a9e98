import { VStack } from '@navikt/ds-react';
import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { ListState } from '../../../ui/list-state/list-state.js';
import { MoreButton } from '../../../ui/list-state/more-button.js';
import { useIsNarrow } from './narrow.js';
import type { useWorkList } from './use-work-list.js';
import { nameOf } from './work-address.js';
import { WorkCards } from './work-cards.js';
import { WorkPreview } from './work-preview.js';
import { WorkTable } from './work-table.js';

interface WorkRowsProps {
  readonly list: ReturnType<typeof useWorkList>;
  readonly rows: RefObject<HTMLDivElement | null>;
  readonly isSearching: boolean;
}

/** The rows of a tab, and beside them the one in hand. */
export function WorkRows({ list, rows, isSearching }: WorkRowsProps) {
  const { t } = useTranslation('work-list');
  const [selected, select] = useState<string>();
  const Rows = useIsNarrow() ? WorkCards : WorkTable;
  return (
    <VStack paddingBlock="space-16">
      <ListState query={list.query} empty={t(isSearching ? 'nothingFound' : 'empty')}>
        {(items) => (
          <div className="vl-work">
            <VStack gap="space-16" align="stretch">
              <div className="vl-work-rows" ref={rows}>
                <Rows items={items} selected={selected} onSelect={select} />
              </div>
              <MoreButton label={t('more')} query={list.query} />
            </VStack>
            <WorkPreview work={items.find((work) => nameOf(work) === selected)} />
          </div>
        )}
      </ListState>
    </VStack>
  );
}
