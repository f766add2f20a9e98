import type { AssuranceLevel } from '#contract';

/** How each log-in provider names the level of a log-in (ID-porten, Ansattporten, MitID, eIDAS). A name not listed is `low`. */
const levels: Readonly<Record<string, AssuranceLevel>> = {
  'idporten-loa-low': 'low',
  'idporten-loa-substantial': 'substantial',
  'idporten-loa-high': 'high',
  'selfregistered-email': 'low',
  'ansattporten-loa-substantial': 'substantial',
  'ansattporten-loa-high': 'high',
  'https://data.gov.dk/concept/core/nsis/loa/Low': 'low',
  'https://data.gov.dk/concept/core/nsis/loa/Substantial': 'substantial',
  'https://data.gov.dk/concept/core/nsis/loa/High': 'high',
  'http://eidas.europa.eu/LoA/low': 'low',
  'http://eidas.europa.eu/LoA/substantial': 'substantial',
  'http://eidas.europa.eu/LoA/high': 'high',
};

const order: readonly AssuranceLevel[] = ['low', 'substantial', 'high'];

/** Which level a log-in has, from the provider's own word for it. */
export function assuranceOf(acr: unknown): AssuranceLevel {
  return typeof acr === 'string' && Object.hasOwn(levels, acr) ? (levels[acr] ?? 'low') : 'low';
}

/** Whether a log-in is at least as strong as needed. */
export function isAtLeast(has: AssuranceLevel, needed: AssuranceLevel): boolean {
  return order.indexOf(has) >= order.indexOf(needed);
}
