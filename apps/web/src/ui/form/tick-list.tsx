import { Checkbox, CheckboxGroup } from '@navikt/ds-react';
import type { Choice } from './pick.js';

/** A choice, and what follows from ticking it. */
interface Tick extends Choice {
  readonly description?: string | undefined;
}

interface TickListProps {
  readonly label: string;
  readonly description?: string;
  readonly choices: readonly Tick[];
  readonly value: string[];
  readonly error: string | undefined;
  readonly onChange: (value: string[]) => void;
}

/** As many of several as one likes, none ticked beforehand. */
export function TickList({ label, choices, ...group }: TickListProps) {
  return (
    <CheckboxGroup legend={label} {...group}>
      {choices.map(({ value, label: words, description }) => (
        <Checkbox key={value} value={value} description={description}>
          {words}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
