import type { Applier, ChangeKind, LifeArea } from '#contract';
import { lifeAreas } from '#contract';

/**
 * Whom a change reaches beyond those the drafter names: nobody, the children living with them
 * (a change of housing or care), or the whole family.
 */
export type Reach = 'person' | 'household' | 'family';

/** What has to be in place before a change can be proposed to the family. */
export type FollowThrough = 'none' | 'service-promise' | 'accepted-hand-over';

export interface ChangeKindRow {
  readonly areas: readonly LifeArea[];
  readonly reach: Reach;
  /** One person's own matter each: two persons of different class may not share such a part. */
  readonly perPerson: boolean;
  readonly applier: Applier;
  /** Can be undone without loss, so it may run on trial while the rest of the decision is open. */
  readonly reversible: boolean;
  readonly followThrough: FollowThrough;
}

const any = lifeAreas;
const health = ['physical-health', 'mental-health'] as const;

/** Every kind of change the shared plan knows; what is not here cannot be proposed. */
export const changeKindTable: Readonly<Record<ChangeKind, ChangeKindRow>> = {
  'goal-add': row(any, 'person', 'goal.add', { reversible: true }),
  'goal-change': row(any, 'person', 'goal.change', { reversible: true }),
  'goal-end': row(any, 'person', 'goal.end'),
  'action-add': row(any, 'person', 'action.add', { reversible: true, followThrough: 'service-promise' }),
  'action-change': row(any, 'person', 'action.change', {
    reversible: true,
    followThrough: 'service-promise',
  }),
  'action-end': row(any, 'person', 'action.end'),
  'kindergarten-change': step(['school']),
  'after-school-care': step(['school', 'leisure'], { reversible: true }),
  'school-choice': step(['school']),
  'school-type-change': step(['school']),
  'education-choice': step(['school']),
  'special-education-upper': step(['school']),
  'leisure-start': step(['leisure'], { reversible: true }),
  'association-join': step(['leisure', 'network'], { reversible: true }),
  'move-in-country': row(['housing'], 'household', 'action.add', { followThrough: 'service-promise' }),
  'move-abroad': row(['housing'], 'household', 'action.add', { followThrough: 'service-promise' }),
  'name-change': step(['parenting', 'network', 'safety']),
  passport: step(['parenting', 'network', 'safety', 'leisure']),
  'health-care-daily': step(health, { reversible: true }),
  'health-care-larger': step(health),
  'health-care-preventive': step(health),
  'money-spend': row(any, 'person', 'money.spend', { followThrough: 'service-promise' }),
  // Being in the team is the family's to decide; what the service then does needs its own promise, step by step.
  'team-service-add': row(any, 'person', 'team.add-service'),
  'coordinator-change': row(any, 'family', 'coordinator.hand-over', {
    followThrough: 'accepted-hand-over',
  }),
  'standing-agreement-open': row(any, 'person', 'standing-agreement.open', {
    followThrough: 'service-promise',
  }),
  'plan-adopt': row(any, 'person', 'plan.adopt'),
};

type Extra = Partial<Pick<ChangeKindRow, 'reversible' | 'followThrough' | 'perPerson'>>;

function row(areas: readonly LifeArea[], reach: Reach, applier: Applier, extra: Extra = {}): ChangeKindRow {
  return { areas, reach, applier, perPerson: false, reversible: false, followThrough: 'none', ...extra };
}

/** A change in one person's life that stands in the plan as a step when agreed. */
function step(areas: readonly LifeArea[], extra: Extra = {}): ChangeKindRow {
  return row(areas, 'person', 'action.add', { perPerson: true, followThrough: 'service-promise', ...extra });
}

/** Whether this kind of change can be made in this life area at all. */
export function isAllowedIn(kind: ChangeKind, area: LifeArea): boolean {
  return changeKindTable[kind].areas.includes(area);
}

/** The life area in which a goal or step concerns where the family lives, so its children are concerned too. */
export function reachOf(kind: ChangeKind, area: LifeArea): Reach {
  const { reach } = changeKindTable[kind];
  return reach === 'person' && area === 'housing' ? 'household' : reach;
}
