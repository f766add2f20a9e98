import { ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { EventLine } from '../../overview/index.js';
import type { Preview } from './use-preview.js';

/** What the service is told has happened. */
export function SeenHistory({ history, members }: Pick<Preview, 'history' | 'members'>) {
  const { t } = useTranslation('preview');
  if (history.length === 0) return null;
  const nameOf = (id: string | null) =>
    members.find(({ personId }) => personId === id)?.givenName ?? t('somebody');
  return (
    <ReadMore header={t('history', { count: history.length })}>
      <VStack as="ul" gap="space-12" className="vl-list">
        {history.map((event) => (
          <li key={event.id}>
            <EventLine event={event} nameOf={nameOf} />
          </li>
        ))}
      </VStack>
    </ReadMore>
  );
}
