import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { LaneShown } from './lane-choice.js';

interface NamedPersonsProps {
  readonly persons: LaneShown['persons'];
  readonly value: string[];
  readonly onChange: (ids: string[]) => void;
}

/** Who by name. Whom it concerns is ticked, and stays so. */
export function NamedPersons({ persons, value, onChange }: NamedPersonsProps) {
  const { t } = useTranslation('lanes');
  const always = persons.filter((one) => one.always).map(({ id }) => id);
  const ticked = [...new Set([...always, ...value])];
  return (
    <CheckboxGroup legend={t('who')} value={ticked} onChange={onChange}>
      {persons.map(({ id, name, always: stays }) => (
        <Checkbox key={id} value={id} readOnly={stays} description={stays ? t('always') : undefined}>
          {name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
