import { changeKinds, type ChangeKind } from '#contract';

/** Matters as a family speaks of them; each holds one or more kinds of change. */
export const matterGroups = ['steps', 'school', 'leisure', 'health', 'moving', 'money', 'helpers'] as const;
export type MatterGroup = (typeof matterGroups)[number];

const groupOf: Readonly<Record<ChangeKind, MatterGroup>> = {
  'goal-add': 'steps',
  'goal-change': 'steps',
  'goal-end': 'steps',
  'action-add': 'steps',
  'action-change': 'steps',
  'action-end': 'steps',
  'plan-adopt': 'steps',
  'kindergarten-change': 'school',
  'after-school-care': 'school',
  'school-choice': 'school',
  'school-type-change': 'school',
  'education-choice': 'school',
  'special-education-upper': 'school',
  'leisure-start': 'leisure',
  'association-join': 'leisure',
  'health-care-daily': 'health',
  'health-care-larger': 'health',
  'health-care-preventive': 'health',
  'move-in-country': 'moving',
  'move-abroad': 'moving',
  'name-change': 'moving',
  passport: 'moving',
  'money-spend': 'money',
  'team-service-add': 'helpers',
  'coordinator-change': 'helpers',
  'standing-agreement-open': 'helpers',
};

export function kindsIn(groups: readonly string[]): ChangeKind[] {
  return changeKinds.filter((kind) => groups.includes(groupOf[kind]));
}

export function groupsOf(kinds: readonly ChangeKind[]): readonly MatterGroup[] {
  return matterGroups.filter((group) => kinds.some((kind) => groupOf[kind] === group));
}
