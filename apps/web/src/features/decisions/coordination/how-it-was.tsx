import { Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract';
import { languageNames } from '../../../i18n/texts.js';
import { Pick } from '../../../ui/form/pick.js';
import { TickList } from '../../../ui/form/tick-list.js';
import type { Form } from '../../../ui/form/use-form.js';
import { InterpreterFields } from '../../../ui/interpreter/interpreter-fields.js';
import { noInterpreter } from '../../../ui/interpreter/interpreter-values.js';

export const emptyAnswer = {
  personId: '',
  route: '',
  answer: '',
  words: '',
  identityChecked: '',
  note: '',
  present: '',
  copyGiven: [] as readonly string[],
  language: '',
  ...noInterpreter,
};

/** How it is known who answered, where the answer is, and that the person has a copy. */
export function HowItWas({ form }: { readonly form: Form<typeof emptyAnswer> }) {
  const { t } = useTranslation('coordination');
  return (
    <>
      <TextField
        label={t('record.identity')}
        description={t('record.identityHint')}
        maxLength={300}
        {...form.text('identityChecked')}
      />
      <Textarea
        label={t('record.note')}
        description={t('record.noteHint')}
        maxLength={2000}
        {...form.text('note')}
      />
      <TextField
        label={t('record.present')}
        description={t('record.presentHint')}
        maxLength={300}
        {...form.text('present')}
      />
      <Pick
        label={t('record.language')}
        description={t('record.languageHint')}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
        {...form.text('language')}
      />
      <TickList
        label={t('record.copy')}
        choices={[{ value: 'yes', label: t('record.copyGiven') }]}
        {...form.list('copyGiven')}
      />
      <InterpreterFields form={form} />
    </>
  );
}
