import { Radio, RadioGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Decision } from './child-queries.js';
import { usePeople } from './readers.js';

export type Reading = NonNullable<Decision['coordinatorReads']>;
export type Choice = '' | 'yes' | 'no';

interface LetCoordinatorProps {
  readonly familyId: string;
  readonly value: Choice;
  readonly isMissing: boolean;
  readonly onChange: (value: Choice) => void;
}

/** The coordinator sees nothing of the proposal: whether they may read what I say is mine to decide. */
export function LetCoordinator({ familyId, value, isMissing, onChange }: LetCoordinatorProps) {
  const { t } = useTranslation('child');
  const { coordinator } = usePeople(familyId);
  const name = coordinator ?? t('let.theCoordinator');
  return (
    <RadioGroup
      legend={t('let.title', { name })}
      description={t('let.why', { name })}
      value={value}
      error={isMissing ? t('let.missing') : undefined}
      onChange={onChange}
    >
      <Radio value="yes">{t('let.yes', { name })}</Radio>
      <Radio value="no" description={t('let.noMeans')}>
        {t('let.no')}
      </Radio>
    </RadioGroup>
  );
}
