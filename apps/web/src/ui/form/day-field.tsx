import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}

const earliest = new Date(1900, 0, 1);
const latest = new Date(2100, 11, 31);

/** A calendar day, written or picked. What is no day is told when one leaves the field, and never quietly left out. */
export function DayField({ label, description, value, error, onChange }: DayFieldProps) {
  const { t } = useTranslation('form');
  const [isNoDay, setNoDay] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const { datepickerProps, inputProps } = useDatepicker({
    ...(value === '' ? {} : { defaultSelected: new Date(`${value}T12:00:00`) }),
    fromDate: earliest,
    toDate: latest,
    onDateChange: (day) => {
      onChange({ target: { value: day === undefined ? '' : asDay(day) } });
    },
    onValidate: ({ isEmpty, isValidDate }) => setNoDay(!isEmpty && !isValidDate),
  });
  const fault = error ?? (isNoDay && isLeft ? t('notADay') : undefined);
  return (
    <DatePicker {...datepickerProps} dropdownCaption>
      <DatePicker.Input
        {...inputProps}
        label={label}
        description={description}
        error={fault}
        onFocus={(event) => {
          setLeft(false);
          inputProps.onFocus?.(event);
        }}
        onBlur={(event) => {
          setLeft(true);
          inputProps.onBlur?.(event);
        }}
      />
    </DatePicker>
  );
}

/** Sweden writes days as the wire does: 2026-11-24. */
function asDay(day: Date): string {
  return day.toLocaleDateString('sv-SE');
}
