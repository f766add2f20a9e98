import { BodyShort, Box, Detail, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { nameOf } from './work-address.js';
import { WorkLink } from './work-link.js';
import { WorkState } from './work-state.js';
import type { WorkRowsProps } from './work-table.js';
import { useWorkWords } from './work-words.js';

/** The same rows where a table has no room. */
export function WorkCards({ items, onSelect }: WorkRowsProps) {
  const { t } = useTranslation('work-list');
  const words = useWorkWords();
  return (
    <VStack as="ul" gap="space-8" className="vl-plain-list">
      {items.map((work) => (
        <Box
          as="li"
          key={nameOf(work)}
          background="default"
          borderRadius="8"
          borderWidth="1"
          borderColor="neutral-subtle"
          padding="space-12"
        >
          <VStack gap="space-4">
            <Detail>{words.family(work)}</Detail>
            <WorkLink
              work={work}
              onFocus={() => {
                onSelect(nameOf(work));
              }}
            />
            <BodyShort size="small">
              {t(work.dueAt === null ? 'cardLineOpen' : 'cardLine', {
                turn: words.turn(work),
                since: words.since(work),
                due: words.due(work),
              })}
            </BodyShort>
            <WorkState work={work} />
          </VStack>
        </Box>
      ))}
    </VStack>
  );
}
