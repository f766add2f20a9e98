import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useConsents, type Consents } from '../../../api/consents.js';
import type { FamilyView } from '../../../api/family.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { SharedCard } from './shared-card.js';

/** What services may see because the reader, or somebody the reader answers for, said yes to it. */
export function SharedByMe({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('me');
  const { id: familyId } = family;
  const consents = useConsents(familyId);
  return (
    <Section title={t('shared.title')}>
      <BodyShort>{t('shared.lead')}</BodyShort>
      <ListState query={consents} empty={t('shared.none')} isEmpty={(data) => openIn(data).length === 0}>
        {(data) => (
          <VStack as="ul" gap="space-12" className="vl-list">
            {openIn(data).map((consent) => (
              <li key={consent.id}>
                <SharedCard consent={consent} family={family} />
              </li>
            ))}
          </VStack>
        )}
      </ListState>
    </Section>
  );
}

/** What holds now, or waits for another's yes; what is over is history. */
function openIn({ items }: Consents): Consents['items'] {
  return items.filter(({ state }) => state === 'given' || state === 'waiting');
}
