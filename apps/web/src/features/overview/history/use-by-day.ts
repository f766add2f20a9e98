import { useDates } from '../../../i18n/dates.js';
import type { components } from '../../../api/schema.js';

export type Told = components['schemas']['EventView'];

export interface Day {
  readonly day: string;
  readonly events: readonly Told[];
}

/** Events in the order they came, gathered under the day they happened where the municipality is. */
export function useByDay(): (events: readonly Told[]) => readonly Day[] {
  const { day } = useDates();
  return (events) => {
    const days = new Map<string, Told[]>();
    for (const event of events) {
      const name = day(event.at);
      days.set(name, [...(days.get(name) ?? []), event]);
    }
    return [...days].map(([name, those]) => ({ day: name, events: those }));
  };
}
