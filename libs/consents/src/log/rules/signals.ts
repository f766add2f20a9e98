import type { AccessSignal, Country, LocalDate } from '#contract';

/** What an employee may do before the officer is asked to look. A municipality may be stricter, never looser. */
export interface AccessLimits {
  readonly familiesAnHour: number;
  /** The working day, in whole hours of the municipality's clock: from the first to before the last. */
  readonly dayBegins: number;
  readonly dayEnds: number;
}

/** Sixty families in ten minutes is far beyond any of these; one home visit late in the evening is not. */
export const accessLimits: Readonly<Record<Country, AccessLimits>> = {
  NO: { familiesAnHour: 20, dayBegins: 6, dayEnds: 20 },
  DK: { familiesAnHour: 20, dayBegins: 6, dayEnds: 20 },
};

/** One employee's reads in one hour of the municipality's clock. */
export interface HourOfReads {
  readonly viewerId: string;
  readonly day: LocalDate;
  readonly hour: number;
  readonly families: number;
  readonly times: number;
}

/** An employee's reads of one family they should stay away from. */
export interface FamilyRead {
  readonly viewerId: string;
  readonly family: string;
  readonly day: LocalDate;
  readonly times: number;
}

/** Tries that were refused on a day after the employee's place in a team had ended. */
export interface RefusedTries {
  readonly viewerId: string;
  readonly day: LocalDate;
  readonly times: number;
  readonly leftOn: LocalDate;
}

export interface AccessSigns {
  readonly hours: readonly HourOfReads[];
  readonly ownFamily: readonly FamilyRead[];
  readonly neighbours: readonly FamilyRead[];
  readonly tries: readonly RefusedTries[];
}

/** Something in the log to look at. `occurrence` names this very one, so that it is gone through once. */
export interface Signal {
  readonly signal: AccessSignal;
  readonly viewerId: string;
  readonly occurrence: string;
  readonly day: LocalDate;
  readonly times: number;
  readonly families: number | null;
  readonly hour: number | null;
  readonly leftOn: LocalDate | null;
}

const nothing = { families: null, hour: null, leftOn: null };

/** Everything in these signs that the data protection officer is asked to look at, the newest first. */
export function signalsIn(
  signs: AccessSigns,
  limits: AccessLimits,
  isWorkingDay: (day: LocalDate) => boolean,
): Signal[] {
  const found = [
    ...signs.ownFamily.map((one) => ofFamily('own-family', one)),
    ...signs.neighbours.map((one) => ofFamily('own-neighbourhood', one)),
    ...signs.tries.map(({ viewerId, day, times, leftOn }): Signal => ({
      ...{ ...nothing, signal: 'after-leaving', viewerId, day, times, leftOn, occurrence: day },
    })),
    ...manyFamilies(signs.hours, limits),
    ...outsideHours(signs.hours, limits, isWorkingDay),
  ];
  return found.sort((a, b) =>
    a.day === b.day ? (a.occurrence < b.occurrence ? -1 : 1) : a.day < b.day ? 1 : -1,
  );
}

function ofFamily(signal: AccessSignal, { viewerId, family, day, times }: FamilyRead): Signal {
  return { ...nothing, signal, viewerId, day, times, families: 1, occurrence: family };
}

function manyFamilies(hours: readonly HourOfReads[], { familiesAnHour }: AccessLimits): Signal[] {
  return hours
    .filter(({ families }) => families > familiesAnHour)
    .map(({ viewerId, day, hour, families, times }) => ({
      ...{ ...nothing, signal: 'many-families' as const, viewerId, day, hour, families, times },
      occurrence: `${day} ${hour}`,
    }));
}

/** One signal for each employee and day, however many hours of it lay outside the working day. */
function outsideHours(
  hours: readonly HourOfReads[],
  { dayBegins, dayEnds }: AccessLimits,
  isWorkingDay: (day: LocalDate) => boolean,
): Signal[] {
  const days = new Map<string, Signal>();
  for (const { viewerId, day, hour, families, times } of hours) {
    if (isWorkingDay(day) && hour >= dayBegins && hour < dayEnds) continue;
    const key = `${viewerId} ${day}`;
    const before = days.get(key);
    days.set(key, {
      ...{ ...nothing, signal: 'outside-hours', viewerId, day, occurrence: day },
      times: (before?.times ?? 0) + times,
      families: Math.max(before?.families ?? 0, families),
      hour: Math.min(before?.hour ?? hour, hour),
    });
  }
  return [...days.values()];
}

/** What holds: the country's own limit, or the municipality's where that is stricter. */
export function strictest(limits: AccessLimits, familiesAnHour: number): AccessLimits {
  return { ...limits, familiesAnHour: Math.min(limits.familiesAnHour, familiesAnHour) };
}
