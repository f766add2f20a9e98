import { Checkbox, Textarea, TextField, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../../api/me.js';
import { dayIn, morningIn } from '../../../../i18n/written-time.js';
import { DayField } from '../../../../ui/form/day-field.js';
import { Section } from '../../../../ui/page/section.js';
import { useDesk } from '../model/desk.js';
import { isRefused } from '../model/faults.js';
import type { Terms } from '../model/written.js';
import { InterpreterFor } from './interpreter-for.js';

/** How long it is open, from when it may be answered, whether it is urgent and why, and who needs an interpreter. */
export function TermsForm() {
  const { t } = useTranslation('writing');
  const { state, act, problem } = useDesk();
  const zone = useMe().municipality.timeZone;
  const { openDays, thinkUntil } = state.written;
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
          error={isRefused(problem, 'openDays') ? t('terms.openRefused') : undefined}
          onChange={({ target }) => set({ openDays: daysIn(target.value) })}
        />
        <DayField
          label={t('terms.thinkUntil')}
          description={t('terms.thinkHint')}
          value={thinkUntil === null ? '' : dayIn(zone, thinkUntil)}
          error={isRefused(problem, 'thinkUntil') ? t('terms.thinkRefused') : undefined}
          onChange={({ target }) =>
            set({ thinkUntil: target.value === '' ? null : morningIn(zone, target.value) })
          }
        />
        <Urgent set={set} />
        <InterpreterFor onChange={(interpreterFor) => set({ interpreterFor })} />
      </VStack>
    </Section>
  );
}

function Urgent({ set }: { readonly set: (terms: Partial<Terms>) => void }) {
  const { t } = useTranslation('writing');
  const { decision, state, problem } = useDesk();
  const { urgent, urgentBecause } = state.written;
  const lacks = urgentBecause === '' && decision.missing.includes('urgent-reason');
  return (
    <VStack gap="space-8">
      <Checkbox
        checked={urgent}
        description={t('terms.urgentHint')}
        onChange={({ target }) => set({ urgent: target.checked })}
      >
        {t('terms.urgent')}
      </Checkbox>
      {urgent && (
        <Textarea
          label={t('terms.because')}
          description={t('terms.becauseHint')}
          value={urgentBecause}
          minRows={1}
          maxLength={500}
          error={lacks || isRefused(problem, 'urgentBecause') ? t('terms.becauseMissing') : undefined}
          onChange={({ target }) => set({ urgentBecause: target.value })}
        />
      )}
    </VStack>
  );
}

function daysIn(text: string): number | null {
  const days = Number.parseInt(text, 10);
  return Number.isNaN(days) ? null : days;
}
