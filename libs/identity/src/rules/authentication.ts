import type { Instant } from '#contract';

/** When somebody proved who they are, on the product's clock: as long before now as it was on the world's clock. */
export function authenticatedAt(authTime: number | undefined, worldNow: Instant, at: Instant): Instant {
  const seconds = authTime === undefined ? undated : Date.parse(worldNow) / 1000 - authTime;
  const age = Math.max(0, seconds) * 1000;
  return new Date(Date.parse(at) - age).toISOString();
}

/** A log-in that does not say when it was counts as an hour old: good for reading, never for signing. */
const undated = 3600;

const newFor = 600_000;

/** Whether a log-in is so new that it may end one's others. */
export function isNewEnough(authAt: Instant, at: Instant): boolean {
  return Date.parse(at) - Date.parse(authAt) <= newFor;
}

/** When a session ends for good, however busy it is. */
export function sessionEnd(at: Instant, hours: number): Instant {
  return new Date(Date.parse(at) + hours * 3_600_000).toISOString();
}
