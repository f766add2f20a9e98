import type { AssuranceLevel, Country, Instant } from '#contract';
import { holdingPolicy } from '#municipalities';

/** A log-in as it was made, and what the municipality has saved of how new and how strong one must be. */
export interface LogIn {
  readonly country: Country;
  readonly acr: AssuranceLevel;
  readonly authAt: Instant;
  readonly minor: boolean;
  readonly minutes: unknown;
  readonly level: unknown;
}

/**
 * Until when this log-in is new enough to sign with; nothing when it is too weak for it however new it is. (Under
 * eighteen the eID is often of level substantial; health is asked for apart, where it is signed.)
 */
export function freshUntil({ country, acr, authAt, minor, minutes, level }: LogIn): Instant | null {
  const mayBeSubstantial = minor || holdingPolicy(country, 'own-device-level', level) === 'substantial';
  if (acr !== 'high' && !(acr === 'substantial' && mayBeSubstantial)) return null;
  const lasts = holdingPolicy(country, 'step-up-minutes', minutes) * 60_000;
  return new Date(Date.parse(authAt) + lasts).toISOString();
}
