import { Box, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../../api/family.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { MoreButton } from '../../../ui/list-state/more-button.js';
import { EventLine } from './event-line.js';
import { useHistory, useQuestions } from './history.js';

/** All that has happened, newest first, as far as the reader may know it. */
export function HistoryTab({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('events');
  const history = useHistory(familyId);
  const nameOf = useNames(familyId);
  const question = useQuestions(familyId);
  const events = history.data?.pages.flatMap(({ items }) => items);
  return (
    <ListState query={{ ...history, data: events }} empty={t('empty')}>
      {(items) => (
        <VStack gap="space-16">
          <VStack as="ol" gap="space-4" className="vl-plain-list">
            {items.map((event) => (
              <Box as="li" key={event.id} background="default" borderRadius="8" padding="space-12">
                <EventLine event={event} nameOf={nameOf} question={question(event.payload.decisionId)} />
              </Box>
            ))}
          </VStack>
          <MoreButton label={t('more')} query={history} />
        </VStack>
      )}
    </ListState>
  );
}
