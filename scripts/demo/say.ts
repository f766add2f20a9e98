import type { LifeArea } from '#contract';
import type { Lies } from './papers.js';
import type { Act, DemoPart, Doer, Ref, Timed } from './world.js';

/** Everything that happens on one day, in order. */
export function on(day: number, ...acts: readonly Act[]): readonly (Act & Timed)[] {
  return acts.map((act) => ({ ...act, day }));
}

/** The same person says yes to one proposal. */
export const yes = (of: string, who: Ref): Extract<Act, { act: 'sign' }> => ({ act: 'sign', of, who });

/** Somebody too small to form a view; the coordinator has met the child. */
export const tooSmall = (of: string, child: Ref, present: string): Act => ({
  act: 'view',
  of,
  child,
  present: [present],
});

export const consent = (
  who: Ref,
  about: Ref,
  service: string,
  areas: readonly LifeArea[],
  purpose: string,
  until?: number,
): Act => ({
  ...{ act: 'consent', who, about, service, areas, purpose },
  ...(until === undefined ? {} : { until }),
});

/** Somebody writes something down. */
export const note = (who: Ref, lies: Lies, words: string): Act => ({ act: 'note', who, lies, words });

/** Somebody puts in a letter, or a picture of a week where there are no words. */
export const paper = (who: Ref, lies: Lies, name: string, words?: string): Act => ({
  ...{ act: 'paper', who, lies, name },
  ...(words === undefined ? {} : { words }),
});

/** A goal in one area of life. */
export const goal = (area: LifeArea, about: readonly Ref[], title: string, text: string): DemoPart => ({
  kind: 'goal-add',
  area,
  about,
  title,
  text,
  horizon: 'now',
});

/** A step of the plan, done by somebody of the family, a service or both. */
export const step = (
  area: LifeArea,
  about: readonly Ref[],
  by: Doer,
  title: string,
  more: Partial<DemoPart> = {},
): DemoPart => ({ kind: 'action-add', area, about, by, title, ...more });

/** A service comes into the team, and sees the named areas only. */
export const intoTeam = (
  area: LifeArea,
  about: readonly Ref[],
  service: string,
  title: string,
  promise: string,
): DemoPart => ({
  kind: 'team-service-add',
  area,
  about,
  service,
  areas: [area],
  title,
  promise: { what: promise, when: 'Nå' },
});
