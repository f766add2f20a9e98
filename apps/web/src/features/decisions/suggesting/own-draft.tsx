import { BodyLong, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { ChangeLink } from './change-link.js';
import { ReadyToSend } from './send-suggestion.js';
import type { Suggestion } from './written-suggestion.js';

/** A draft of one's own: sent when it is ready, changed until then, or taken back. */
export function OwnDraft({ draft }: { readonly draft: Suggestion }) {
  const { t } = useTranslation('suggest');
  if (draft.status !== 'draft') return <BodyLong>{t('takenBack')}</BodyLong>;
  return (
    <VStack gap="space-16">
      <ReadyToSend draft={draft}>
        <ChangeLink decision={draft} />
      </ReadyToSend>
    </VStack>
  );
}
