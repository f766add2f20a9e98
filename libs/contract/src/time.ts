/** A calendar day without time, `2026-11-22`, in the local calendar of the municipality. */
export type LocalDate = string;
/** A moment in UTC as ISO 8601 with milliseconds, `2026-11-22T13:05:00.000Z`. */
export type Instant = string;
