import { HGrid } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../../ui/form/day-field.js';
import { orNothing, usePayload, type FieldProps } from './field.js';

/** When a step begins and when it is to be done. */
export function PeriodField({ part }: FieldProps) {
  return <Days part={part} names={['startsOn', 'due']} />;
}

/** From when and until when a standing agreement holds. */
export function ValidityField({ part }: FieldProps) {
  return <Days part={part} names={['validFrom', 'validTo']} />;
}

interface DaysProps extends FieldProps {
  readonly names: readonly ('startsOn' | 'due' | 'validFrom' | 'validTo')[];
}

function Days({ part, names }: DaysProps) {
  const { t } = useTranslation('writing');
  const { payload, fill, faultOf } = usePayload(part);
  return (
    <HGrid columns={{ xs: 1, sm: 2 }} gap="space-16" align="start">
      {names.map((name) => (
        <DayField
          key={name}
          label={t(`field.${name}`)}
          value={payload[name] ?? ''}
          error={faultOf(name)}
          onChange={({ target }) => fill({ [name]: orNothing(target.value) })}
        />
      ))}
    </HGrid>
  );
}
