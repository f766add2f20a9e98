import { DatePicker, useDatepicker } from '@navikt/ds-react';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}

const earliest = new Date(1900, 0, 1);
const latest = new Date(2100, 11, 31);

/** A calendar day, written or picked. */
export function DayField({ label, description, value, error, onChange }: DayFieldProps) {
  const { datepickerProps, inputProps } = useDatepicker({
    ...(value === '' ? {} : { defaultSelected: new Date(`${value}T12:00:00`) }),
    fromDate: earliest,
    toDate: latest,
    onDateChange: (day) => {
      onChange({ target: { value: day === undefined ? '' : asDay(day) } });
    },
  });
  return (
    <DatePicker {...datepickerProps} dropdownCaption>
      <DatePicker.Input {...inputProps} label={label} description={description} error={error} />
    </DatePicker>
  );
}

/** Sweden writes days as the wire does: 2026-11-24. */
function asDay(day: Date): string {
  return day.toLocaleDateString('sv-SE');
}
