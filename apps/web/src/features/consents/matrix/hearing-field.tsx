import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../ui/form/use-form.js';
import { heardWords, type Given } from './use-give.js';
import type { SubjectLine } from './use-matrix.js';

interface HearingFieldProps {
  readonly form: Form<Given>;
  readonly subject: SubjectLine;
  readonly isMissing: boolean;
}

/** A child has a say before others say yes: whether it had, or why not. Nothing of what it thinks is written here. */
export function HearingField({ form, subject, isMissing }: HearingFieldProps) {
  const { t } = useTranslation('who-sees');
  const name = subject.givenName;
  return (
    <RadioGroup
      legend={t('hearing.question', { name })}
      description={t(`hearing.help.${subject.hearing === 'must' ? 'must' : 'may'}`, { name })}
      {...form.radio('childHeard')}
      error={isMissing ? t('hearing.first', { name }) : undefined}
    >
      {heardWords.map((word) => (
        <Radio key={word} value={word}>
          {t(`hearing.choices.${word}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
