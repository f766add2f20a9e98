import type { ChangeKind, LifeArea } from '#contract';

export const kindGroups = ['plan', 'everyday', 'health', 'home', 'together'] as const;
export type KindGroup = (typeof kindGroups)[number];

/** What can be filled in beside a part's own words. */
export type FieldName =
  | 'target'
  | 'horizon'
  | 'owner'
  | 'period'
  | 'support'
  | 'money'
  | 'goal'
  | 'reason'
  | 'service'
  | 'handOver'
  | 'areas'
  | 'holders'
  | 'ceiling'
  | 'validity';

interface Kind {
  readonly group: KindGroup;
  /** The form, in this order. Which of them are needed is the server's to say. */
  readonly fields: readonly FieldName[];
  /** Where a part of this kind most often belongs; whoever writes may choose another. */
  readonly area: LifeArea;
}

const step: readonly FieldName[] = ['owner', 'period', 'support', 'money', 'goal'];
const kind = (group: KindGroup, area: LifeArea, fields: readonly FieldName[] = step): Kind => ({
  group,
  area,
  fields,
});

/** Every kind of change and its form, the most used first. */
export const kindTable: Readonly<Record<ChangeKind, Kind>> = {
  'action-add': kind('plan', 'school'),
  'goal-add': kind('plan', 'school', ['horizon']),
  'action-change': kind('plan', 'school', ['target', ...step]),
  'goal-change': kind('plan', 'school', ['target', 'horizon']),
  'action-end': kind('plan', 'school', ['target', 'reason']),
  'goal-end': kind('plan', 'school', ['target', 'reason']),
  'leisure-start': kind('everyday', 'leisure'),
  'association-join': kind('everyday', 'leisure'),
  'kindergarten-change': kind('everyday', 'school'),
  'after-school-care': kind('everyday', 'school'),
  'school-choice': kind('everyday', 'school'),
  'school-type-change': kind('everyday', 'school'),
  'education-choice': kind('everyday', 'school'),
  'special-education-upper': kind('everyday', 'school'),
  'health-care-daily': kind('health', 'physical-health'),
  'health-care-larger': kind('health', 'physical-health'),
  'health-care-preventive': kind('health', 'physical-health'),
  'move-in-country': kind('home', 'housing'),
  'move-abroad': kind('home', 'housing'),
  'name-change': kind('home', 'parenting'),
  passport: kind('home', 'leisure'),
  'money-spend': kind('together', 'economy', ['money', 'goal']),
  'team-service-add': kind('together', 'network', ['service', 'areas']),
  'standing-agreement-open': kind('together', 'school', ['areas', 'holders', 'ceiling', 'validity']),
  'coordinator-change': kind('together', 'network', ['handOver']),
  'plan-adopt': kind('together', 'network', []),
};
