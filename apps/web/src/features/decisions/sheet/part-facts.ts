import type { ChangeKind } from '#contract';

/** What of a part is told beside its own words. */
export const partFacts = [
  'target',
  'who',
  'starts',
  'due',
  'support',
  'money',
  'goal',
  'horizon',
  'service',
  'areas',
  'owners',
  'ceiling',
  'period',
  'takesOver',
  'takesEffect',
] as const;
export type PartFact = (typeof partFacts)[number];

const goal: readonly PartFact[] = ['horizon'];
const step: readonly PartFact[] = ['who', 'starts', 'due', 'support', 'money', 'goal'];
const ended: readonly PartFact[] = ['target'];

/** Each kind of change and what is told of it, in this order: what is changed, who does it, when, at what cost. */
export const factsOfKind: Readonly<Record<ChangeKind, readonly PartFact[]>> = {
  'goal-add': goal,
  'goal-change': ['target', ...goal],
  'goal-end': ended,
  'action-add': step,
  'action-change': ['target', ...step],
  'action-end': ended,
  'kindergarten-change': step,
  'after-school-care': step,
  'school-choice': step,
  'school-type-change': step,
  'education-choice': step,
  'special-education-upper': step,
  'leisure-start': step,
  'association-join': step,
  'move-in-country': step,
  'move-abroad': step,
  'name-change': step,
  passport: step,
  'health-care-daily': step,
  'health-care-larger': step,
  'health-care-preventive': step,
  'money-spend': ['money', 'goal'],
  'team-service-add': ['service', 'areas'],
  'coordinator-change': ['takesOver', 'service'],
  'standing-agreement-open': ['areas', 'owners', 'ceiling', 'period'],
  'plan-adopt': [],
};
