import { Checkbox, CheckboxGroup, HStack } from '@navikt/ds-react';
import type { Called } from '../model/names.js';

interface PeopleTicksProps {
  readonly label: string;
  readonly people: readonly Called[];
  readonly value: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (ids: string[]) => void;
}

/** As many as one likes of a family, side by side: names are short. */
export function PeopleTicks({ label, people, value, error, onChange }: PeopleTicksProps) {
  return (
    <CheckboxGroup legend={label} value={[...value]} error={error} onChange={onChange}>
      <HStack gap="space-0 space-24">
        {people.map((person) => (
          <Checkbox key={person.value} value={person.value}>
            {person.label}
          </Checkbox>
        ))}
      </HStack>
    </CheckboxGroup>
  );
}
