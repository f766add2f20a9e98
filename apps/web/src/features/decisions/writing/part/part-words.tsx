import { Textarea, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../model/desk.js';
import { useFault } from '../model/faults.js';
import type { WrittenPart } from '../model/written.js';
import { Meter } from './meter.js';

/** What it is called and what it means, with the meter that says how hard it is to read. */
export function PartWords({ part }: { readonly part: WrittenPart }) {
  const { t } = useTranslation('writing');
  const { act } = useDesk();
  const faultOf = useFault(part);
  const { title, text = '', ifYes = '', ifNo = '', language } = part.payload;
  return (
    <VStack gap="space-16">
      <TextField
        label={t('part.title')}
        value={title}
        maxLength={200}
        error={faultOf('payload.title')}
        onChange={({ target }) => act({ type: 'fill', key: part.key, fields: { title: target.value } })}
      />
      <VStack gap="space-8">
        <Textarea
          label={t('part.text')}
          value={text}
          minRows={3}
          resize="vertical"
          error={faultOf('payload.text')}
          onChange={({ target }) => act({ type: 'fill', key: part.key, fields: { text: target.value } })}
        />
        <Meter text={[title, text, ifYes, ifNo].join('\n')} language={language} />
      </VStack>
    </VStack>
  );
}
