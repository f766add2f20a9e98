import type { Decision } from '../model/written.js';

type Requirement = Decision['requirements'][number];

/** Somebody who cannot answer in the usual way. */
export function isStuckFor({ state }: Requirement): boolean {
  return state === 'impossible' || state === 'other-route';
}

export function isStuck({ requirements }: Pick<Decision, 'requirements'>): boolean {
  return requirements.some(isStuckFor);
}
