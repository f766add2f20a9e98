import type { LifeArea, SignatureRoute } from '#contract';

/** How surely the eID knows who logged in. */
export type Acr = 'low' | 'substantial' | 'high';

const health: readonly LifeArea[] = ['physical-health', 'mental-health'];
const writtenDown: readonly SignatureRoute[] = ['paper', 'oral'];

/** Whether any of these areas is health. */
export function hasHealth(areas: readonly LifeArea[]): boolean {
  return areas.some((area) => health.includes(area));
}

/** Whether an answer is given in one's own log-in, so that the log-in is the evidence of it. */
export function isByOwnLogin(route: SignatureRoute): boolean {
  return !writtenDown.includes(route);
}

export interface Answering {
  readonly answer: 'given' | 'refused';
  readonly areas: readonly LifeArea[];
  readonly route: SignatureRoute;
}

/**
 * The level of log-in an answer asks for, or `null`: a yes that lets somebody read of health is given at high. A no
 * opens nothing, and what is said on paper or aloud has the coordinator's note for evidence.
 */
export function levelAskedFor({ answer, areas, route }: Answering): 'high' | null {
  return answer === 'given' && hasHealth(areas) && isByOwnLogin(route) ? 'high' : null;
}
