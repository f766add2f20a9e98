import { familySteps, type FamilyStep } from '#contract';

/** Why a family's case moves on. Closed words: they stand in the family's history. */
export const stepReasons = [
  'talked-together',
  'agreed-together',
  'plan-under-way',
  'goals-looked-at-again',
  'family-wishes',
  'cannot-be-reached',
  'moved-away',
  'family-is-back',
] as const;
export type StepReason = (typeof stepReasons)[number];

type Ways = Partial<Readonly<Record<FamilyStep, readonly StepReason[]>>>;

const rests: readonly StepReason[] = ['cannot-be-reached', 'family-wishes'];
const back: readonly StepReason[] = ['family-is-back'];

/** From where to where a coordinator moves a case, and on which grounds. Nothing here ever says that anybody agreed. */
export const stepTable: Readonly<Record<FamilyStep, Ways>> = {
  'sign-up': { start: ['talked-together'], resting: rests },
  start: { plan: ['agreed-together'], resting: rests },
  plan: { 'follow-up': ['plan-under-way'], resting: rests },
  'follow-up': { plan: ['goals-looked-at-again'], resting: rests, closed: ['family-wishes', 'moved-away'] },
  resting: { start: back, plan: back, 'follow-up': back, 'closed-unsigned': rests },
  closed: { 'follow-up': back },
  'closed-unsigned': { start: back },
};

export type StepAnswer =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly because: 'not-from-here' | 'other-grounds';
      /** What would have been possible instead. */
      readonly possible: readonly string[];
    };

/** Whether a case may move on from here on these grounds; a family that cannot be reached rests before it ends unsigned. */
export function checkStep(from: FamilyStep, to: FamilyStep, reason: StepReason): StepAnswer {
  const ways = stepTable[from];
  const grounds = ways[to];
  if (grounds === undefined) return { ok: false, because: 'not-from-here', possible: Object.keys(ways) };
  return grounds.includes(reason) ? { ok: true } : { ok: false, because: 'other-grounds', possible: grounds };
}

/** Where a case can go from here, and on which grounds. */
export function waysFrom(step: FamilyStep): readonly { to: FamilyStep; reasons: readonly StepReason[] }[] {
  const ways = stepTable[step];
  return familySteps.flatMap((to) => {
    const reasons = ways[to];
    return reasons === undefined ? [] : [{ to, reasons }];
  });
}

/** Whether the first agreement that takes effect makes this a family with a plan. */
export function isBeforePlan(step: FamilyStep): boolean {
  return step === 'sign-up' || step === 'start';
}
