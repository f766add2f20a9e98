import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { Choice } from './pick.js';

interface TickListProps {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly Choice[];
  readonly value: string[];
  readonly error: string | undefined;
  readonly onChange: (value: string[]) => void;
}

/** As many of several as one likes, none ticked beforehand. */
export function TickList({ label, choices, ...group }: TickListProps) {
  return (
    <CheckboxGroup legend={label} {...group}>
      {choices.map(({ value, label: words }) => (
        <Checkbox key={value} value={value}>
          {words}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
