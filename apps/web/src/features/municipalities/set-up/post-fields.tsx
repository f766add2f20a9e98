import { Textarea, TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../ui/form/use-form.js';

type Texts = ReturnType<Form<Record<'mandate' | 'workPhone' | 'workHours', string>>['text']>;

interface PostFieldsProps {
  readonly form: { readonly text: (name: 'mandate' | 'workPhone' | 'workHours') => Texts };
}

/** What belongs to a post: what one may promise, and how one is reached. */
export function PostFields({ form }: PostFieldsProps) {
  const { t } = useTranslation('set-up');
  return (
    <>
      <Textarea
        label={t('staff.mandate')}
        description={t('staff.mandateWhat')}
        maxLength={500}
        {...form.text('mandate')}
      />
      <TextField
        label={t('staff.workPhone')}
        description={t('staff.workPhoneWhat')}
        inputMode="tel"
        {...form.text('workPhone')}
      />
      <TextField label={t('staff.workHours')} {...form.text('workHours')} />
    </>
  );
}
