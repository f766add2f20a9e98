import { BodyShort, ReadMore, Textarea, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../ui/form/day-field.js';
import { useDesk } from '../model/desk.js';
import { useFault } from '../model/faults.js';
import type { WrittenPart } from '../model/written.js';

/** From which day it holds, and what must be in place first: both are part of what people say yes to. */
export function PartTerms({ part }: { readonly part: WrittenPart }) {
  const { t } = useTranslation('writing');
  const { act, state } = useDesk();
  const faultOf = useFault(part);
  const { takesEffectOn = '', precondition = '' } = part.payload;
  const fill = (fields: Partial<WrittenPart['payload']>) => act({ type: 'fill', key: part.key, fields });
  return (
    <ReadMore header={t('holds.header')} defaultOpen={`${takesEffectOn}${precondition}` !== ''}>
      <VStack gap="space-16" paddingBlock="space-8">
        <DayField
          label={t('holds.from')}
          description={t('holds.fromHint')}
          value={takesEffectOn}
          error={faultOf('payload.takesEffectOn')}
          onChange={({ target }) => fill({ takesEffectOn: target.value })}
        />
        <Textarea
          label={t('holds.first')}
          description={t('holds.firstHint')}
          value={precondition}
          minRows={1}
          maxLength={500}
          error={faultOf('payload.precondition')}
          onChange={({ target }) => fill({ precondition: target.value })}
        />
        {state.written.parts.length > 1 && (
          <BodyShort size="small" textColor="subtle">
            {t('holds.together')}
          </BodyShort>
        )}
      </VStack>
    </ReadMore>
  );
}
