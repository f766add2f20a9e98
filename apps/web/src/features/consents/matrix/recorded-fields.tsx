import { Radio, RadioGroup, Textarea } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Pick } from '../../../ui/form/pick.js';
import type { Form } from '../../../ui/form/use-form.js';
import type { Given } from './use-give.js';
import type { SubjectLine } from './use-matrix.js';

interface RecordedFieldsProps {
  readonly form: Form<Given>;
  readonly givers: SubjectLine['givers'];
}

/** On paper or said aloud: whose answer it is, and how it came about. */
export function RecordedFields({ form, givers }: RecordedFieldsProps) {
  const { t } = useTranslation(['who-sees', 'words']);
  return (
    <>
      <Pick
        label={t('dialog.giver')}
        choices={givers.map(({ personId, givenName }) => ({ value: personId, label: givenName }))}
        {...form.text('givenBy')}
      />
      <RadioGroup legend={t('dialog.route')} {...form.radio('route')}>
        {(['paper', 'oral'] as const).map((route) => (
          <Radio key={route} value={route}>
            {t(`words:signatureRoutes.${route}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea label={t('dialog.note')} minRows={2} maxLength={1000} {...form.text('note')} />
    </>
  );
}
