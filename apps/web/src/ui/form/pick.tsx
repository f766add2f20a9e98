import { Select } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface PickProps {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}

/** One of several, nothing chosen beforehand. */
export function Pick({ choices, ...select }: PickProps) {
  const { t } = useTranslation('form');
  return (
    <Select {...select}>
      <option value="">{t('choose')}</option>
      {choices.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}
