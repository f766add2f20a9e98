import { useTranslation } from 'react-i18next';
import { useMaybeMe, useMe } from '../../../api/me.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { WaitingCard } from './waiting-card.js';

/** What is waiting for me, before anything else. */
export default function HomePage() {
  const { t } = useTranslation('home');
  const { person } = useMe();
  const me = useMaybeMe();
  return (
    <Page title={t('hello', { name: person.givenName })}>
      <Section title={t('waiting')}>
        <ListState
          query={me}
          empty={t('nothingWaits')}
          isEmpty={(data) => (data?.waiting ?? []).length === 0}
        >
          {(data) => data?.waiting.map((one) => <WaitingCard key={`${one.kind} ${one.id}`} waiting={one} />)}
        </ListState>
      </Section>
    </Page>
  );
}
