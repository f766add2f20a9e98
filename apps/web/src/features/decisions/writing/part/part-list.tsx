import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import { AddPart } from './add-part.js';
import { PartEditor } from './part-editor.js';

/** The text in parts, in the order people will read them. */
export function PartList() {
  const { t } = useTranslation('writing');
  const { state } = useDesk();
  const [isAdding, setAdding] = useState(false);
  const { parts } = state.written;
  return (
    <Section title={t('parts.title')}>
      <VStack gap="space-16">
        {parts.length === 0 && <BodyShort textColor="subtle">{t('parts.empty')}</BodyShort>}
        {parts.map((part, index) => (
          <PartEditor key={part.key} part={part} n={index + 1} of={parts.length} />
        ))}
        <Removed />
        <HStack>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('parts.add')}
          </Button>
        </HStack>
      </VStack>
      {isAdding && <AddPart onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** What was just taken away can come back to where it stood. */
function Removed() {
  const { t } = useTranslation('writing');
  const { state, act } = useDesk();
  return (
    <div role="status">
      {state.removed !== undefined && (
        <HStack gap="space-12" align="center">
          <BodyShort>{t('part.removed', { title: state.removed.part.payload.title })}</BodyShort>
          <Button size="small" variant="secondary" onClick={() => act({ type: 'putBack' })}>
            {t('part.putBack')}
          </Button>
          <Button size="small" variant="tertiary" onClick={() => act({ type: 'forgetRemoved' })}>
            {t('part.forget')}
          </Button>
        </HStack>
      )}
    </div>
  );
}
