import { VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMaybeMe } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { StrongerLogin } from './stronger-login.js';
import { WaitingCard } from './waiting-card.js';

/** One card per thing, the most urgent first, as the server puts them. */
export function WaitingForMe() {
  const { t } = useTranslation('home');
  const me = useMaybeMe();
  return (
    <Section title={t('waiting')}>
      <ListState
        query={me}
        empty={t('nothingWaits')}
        isEmpty={(data) => data !== null && data.waiting.length === 0 && !data.hidden}
      >
        {(data) => (
          <VStack as="ul" gap="space-12" className="vl-list">
            {data?.hidden === true && (
              <li>
                <StrongerLogin />
              </li>
            )}
            {data?.waiting.map((one) => (
              <li key={`${one.kind} ${one.id} ${one.onBehalfOf?.personId ?? ''}`}>
                <WaitingCard waiting={one} />
              </li>
            ))}
          </VStack>
        )}
      </ListState>
    </Section>
  );
}
