import { describe, expect, it } from '@jest/globals';
import {
  changeKinds,
  countries,
  lifeAreas,
  type ChangeKind,
  type LifeArea,
  type MatterClass,
} from '#contract';
import { findClass, isRowFor } from './change-classes.js';
import { classTable } from './change-classes.table.js';
import { changeKindTable, isAllowedIn, reachOf } from './change-kinds.js';
import { payloadFields } from './payload-fields.js';

const today = '2026-11-22';

describe('the table of change kinds and classes', () => {
  const everywhere = countries.flatMap((country) =>
    changeKinds.flatMap((kind) => lifeAreas.map((area) => ({ country, kind, area }))),
  );

  it.each(everywhere)('$country: $kind in $area has exactly one class, or cannot be proposed', (where) => {
    const rows = classTable.filter((row) => isRowFor(row, { ...where, today }));
    const isAllowed = isAllowedIn(where.kind, where.area);
    if (isAllowed) expect(rows).toHaveLength(1);
    const child = findClass({ ...where, subject: 'child', today });
    const adult = findClass({ ...where, subject: 'adult', today });
    expect(child !== undefined).toBe(isAllowed);
    expect(adult?.matterClass).toBe(isAllowed ? 'own' : undefined);
    expect(child?.matterClass).not.toBe('own');
  });

  const both = (
    kind: ChangeKind,
    area: LifeArea,
    child: MatterClass,
  ): readonly [ChangeKind, LifeArea, MatterClass, MatterClass] => [kind, area, child, child];
  it.each([
    both('kindergarten-change', 'school', 'daily-authority'),
    both('leisure-start', 'leisure', 'daily-authority'),
    both('move-in-country', 'housing', 'daily-authority'),
    ['school-choice', 'school', 'daily-authority', 'parental-responsibility'] as const,
    ['after-school-care', 'school', 'daily-authority', 'parental-responsibility'] as const,
    both('school-type-change', 'school', 'parental-responsibility'),
    both('name-change', 'parenting', 'parental-responsibility'),
    both('passport', 'parenting', 'parental-responsibility'),
    both('move-abroad', 'housing', 'parental-responsibility'),
    both('health-care-daily', 'physical-health', 'daily-care'),
    both('health-care-larger', 'mental-health', 'parental-responsibility'),
    both('action-add', 'leisure', 'daily-authority'),
    both('action-add', 'mental-health', 'parental-responsibility'),
    both('goal-add', 'economy', 'parental-responsibility'),
    both('plan-adopt', 'parenting', 'parental-responsibility'),
  ])('%s in %s for a child is %s in Norway and %s in Denmark', (kind, area, norway, denmark) => {
    expect(findClass({ country: 'NO', kind, area, subject: 'child', today })?.matterClass).toBe(norway);
    expect(findClass({ country: 'DK', kind, area, subject: 'child', today })?.matterClass).toBe(denmark);
  });

  it.each([
    ['education-choice', 'school', 'education-choice'],
    ['special-education-upper', 'school', 'special-education-upper'],
    ['association-join', 'leisure', 'association-membership'],
    ['health-care-preventive', 'physical-health', 'preventive-health-care'],
    ['action-add', 'physical-health', 'own-health'],
    ['team-service-add', 'school', 'own-sharing'],
    ['plan-adopt', 'parenting', 'whole-plan'],
    ['leisure-start', 'leisure', 'general'],
  ] as const)('%s in %s asks the age rows about %s', (kind, area, matter) => {
    expect(findClass({ country: 'NO', kind, area, subject: 'child', today })?.matter).toBe(matter);
  });

  it('knows no class where no row is in force: undated, not yet begun, or ended', () => {
    const [row] = classTable;
    const ask = (validFrom: string | null, validTo: string | null) =>
      findClass({ country: 'NO', kind: 'goal-add', area: 'leisure', subject: 'child', today }, [
        { ...row!, validFrom, validTo },
      ]);
    expect(ask('2026-11-22', null)).toBeDefined();
    expect(ask(null, null)).toBeUndefined();
    expect(ask('2026-11-23', null)).toBeUndefined();
    expect(ask('2020-01-01', '2026-11-22')).toBeUndefined();
  });

  it('says for every kind where it may stand, what it may hold and what carries it out', () => {
    expect(Object.keys(changeKindTable).sort()).toEqual([...changeKinds].sort());
    expect(Object.keys(payloadFields).sort()).toEqual([...changeKinds].sort());
    for (const kind of changeKinds) expect(changeKindTable[kind].areas.length).toBeGreaterThan(0);
  });

  it('lets nothing that ends a goal, moves a home, changes a school or joins a service run on trial', () => {
    const reversible = changeKinds.filter((kind) => changeKindTable[kind].reversible);
    expect(reversible).toEqual([
      'goal-add',
      'goal-change',
      'action-add',
      'action-change',
      'after-school-care',
      'leisure-start',
      'association-join',
      'health-care-daily',
    ]);
  });

  it('reaches the children of the home when a step is about housing', () => {
    expect(reachOf('action-add', 'housing')).toBe('household');
    expect(reachOf('action-add', 'leisure')).toBe('person');
    expect(reachOf('coordinator-change', 'housing')).toBe('family');
  });
});
