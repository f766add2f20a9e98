import { Select, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { interpretings } from '#contract';
import { TickList } from '../form/tick-list.js';
import type { Form } from '../form/use-form.js';
import type { InterpreterValues } from './interpreter-values.js';

interface InterpreterFieldsProps {
  readonly form: Pick<Form<InterpreterValues>, 'values' | 'text' | 'list'>;
}

/** Whether a professional interpreted, and who it was. Children and relatives never do. */
export function InterpreterFields({ form }: InterpreterFieldsProps) {
  const { t } = useTranslation(['form', 'words']);
  return (
    <>
      <Select label={t('interpreter.asked')} {...form.text('interpreting')}>
        <option value="">{t('interpreter.no')}</option>
        {interpretings.map((one) => (
          <option key={one} value={one}>
            {t('interpreter.yes', { how: t(`words:interpretings.${one}`) })}
          </option>
        ))}
      </Select>
      {form.values.interpreting !== '' && (
        <>
          <TextField
            label={t('interpreter.who')}
            description={t('interpreter.whoHint')}
            autoComplete="off"
            maxLength={100}
            {...form.text('interpreter')}
          />
          <TickList
            label={t('interpreter.duty')}
            choices={[{ value: 'yes', label: t('interpreter.dutyKnown') }]}
            {...form.list('acknowledgesDuty')}
          />
        </>
      )}
    </>
  );
}
