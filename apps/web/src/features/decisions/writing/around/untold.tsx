import { BodyShort, Button, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import { useName, usePartName } from '../model/names.js';
import type { Address } from '../model/queries.js';
import type { Decision } from '../model/written.js';
import { RecordRefusal } from './record-refusal.js';

export type NotTold = NonNullable<Decision['notTold']>[number];

/** Who should have been told and may not be; an employee answers for it before the proposal goes out. */
export function Untold({ address }: { readonly address: Address }) {
  const { t } = useTranslation('writing');
  const { decision } = useDesk();
  const [recording, setRecording] = useState<NotTold>();
  const untold = decision.notTold ?? [];
  if (untold.length === 0) return null;
  return (
    <Section title={t('untold.title')}>
      <BodyShort>{t('untold.lead')}</BodyShort>
      <VStack gap="space-16">
        {untold.map((one) => (
          <OneUntold key={`${one.partId} ${one.personId}`} one={one} onRecord={() => setRecording(one)} />
        ))}
      </VStack>
      {recording !== undefined && (
        <RecordRefusal address={address} untold={recording} onClose={() => setRecording(undefined)} />
      )}
    </Section>
  );
}

function OneUntold({ one, onRecord }: { readonly one: NotTold; readonly onRecord: () => void }) {
  const { t } = useTranslation('writing');
  const name = useName();
  const partName = usePartName();
  const text = t('untold.who', { name: name(one.personId), part: partName(one.partId) });
  if (one.recorded)
    return (
      <InlineMessage status="success" size="small">
        {t('untold.recorded', { who: text })}
      </InlineMessage>
    );
  return (
    <VStack gap="space-4">
      <BodyShort>{text}</BodyShort>
      <HStack>
        <Button size="small" variant="secondary" onClick={onRecord}>
          {t('untold.record')}
        </Button>
      </HStack>
    </VStack>
  );
}
