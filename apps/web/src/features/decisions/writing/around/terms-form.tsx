import { Checkbox, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../ui/form/day-field.js';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import type { Terms } from '../model/written.js';

const morning = 'T08:00:00';

/** How long it is open, from when it may be answered, and whether it is urgent. */
export function TermsForm() {
  const { t } = useTranslation('writing');
  const { state, act } = useDesk();
  const { urgent, openDays, thinkUntil } = state.written;
  const set = (terms: Partial<Terms>) => act({ type: 'terms', terms });
  return (
    <Section title={t('terms.title')}>
      <VStack gap="space-16">
        <TextField
          label={t('terms.openDays')}
          description={t('terms.openHint')}
          value={openDays ?? ''}
          inputMode="numeric"
          htmlSize={4}
          onChange={({ target }) => set({ openDays: daysIn(target.value) })}
        />
        <DayField
          label={t('terms.thinkUntil')}
          description={t('terms.thinkHint')}
          value={thinkUntil?.slice(0, 10) ?? ''}
          error={undefined}
          onChange={({ target }) =>
            set({ thinkUntil: target.value === '' ? null : new Date(target.value + morning).toISOString() })
          }
        />
        <Checkbox
          checked={urgent}
          description={t('terms.urgentHint')}
          onChange={({ target }) => set({ urgent: target.checked })}
        >
          {t('terms.urgent')}
        </Checkbox>
      </VStack>
    </Section>
  );
}

function daysIn(text: string): number | null {
  const days = Number.parseInt(text, 10);
  return Number.isNaN(days) ? null : days;
}
