import { describe, expect, it } from '@jest/globals';
import { changeKinds, lifeAreas, type ChangeKind, type LifeArea } from '#contract';
import { findClass } from './change-classes.js';
import { classTable } from './change-classes.table.js';
import { changeKindTable, isAllowedIn, reachOf } from './change-kinds.js';

const where = (kind: ChangeKind): readonly LifeArea[] => lifeAreas.filter((area) => isAllowedIn(kind, area));
const kindsWhere = (is: (row: (typeof changeKindTable)[ChangeKind]) => boolean) =>
  changeKinds.filter((kind) => is(changeKindTable[kind]));
const meanings: readonly ChangeKind[] = [
  ...(['kindergarten-change', 'after-school-care', 'school-choice', 'school-type-change'] as const),
  ...(['education-choice', 'special-education-upper', 'leisure-start', 'association-join'] as const),
  ...(['name-change', 'passport'] as const),
  ...(['health-care-daily', 'health-care-larger', 'health-care-preventive'] as const),
];
const moves = ['move-in-country', 'move-abroad'] as const;

describe('where a change may stand', () => {
  it.each<[ChangeKind, readonly LifeArea[]]>([
    ['kindergarten-change', ['school']],
    ['school-choice', ['school']],
    ['school-type-change', ['school']],
    ['education-choice', ['school']],
    ['special-education-upper', ['school']],
    ['after-school-care', ['school', 'leisure']],
    ['leisure-start', ['leisure']],
    ['association-join', ['network', 'leisure']],
    ['move-in-country', ['housing']],
    ['move-abroad', ['housing']],
    ['name-change', ['parenting', 'network', 'safety']],
    ['passport', ['parenting', 'network', 'leisure', 'safety']],
    ['health-care-daily', ['physical-health', 'mental-health']],
    ['health-care-larger', ['physical-health', 'mental-health']],
    ['health-care-preventive', ['physical-health', 'mental-health']],
  ])('%s only in %j', (kind, areas) => {
    expect(where(kind)).toEqual(areas);
  });

  it('is everywhere for what has no meaning of its own', () => {
    for (const kind of changeKinds.filter((one) => !meanings.includes(one) && !moves.includes(one as never)))
      expect(where(kind)).toEqual(lifeAreas);
  });
});

describe('what a change becomes when it is agreed', () => {
  it('a goal or a step of the plan, by its own name', () => {
    for (const kind of ['goal-add', 'goal-change', 'goal-end', 'action-add', 'action-change'] as const)
      expect(changeKindTable[kind].applier).toBe(kind.replace('-', '.'));
    expect(changeKindTable['action-end'].applier).toBe('action.end');
  });

  it('a step, for everything that happens in somebody’s life', () => {
    for (const kind of [...meanings, ...moves]) expect(changeKindTable[kind].applier).toBe('action.add');
  });

  it('money spent, a service in the team, another coordinator, a standing agreement, the plan itself', () => {
    const by = (kind: ChangeKind) => changeKindTable[kind].applier;
    expect(by('money-spend')).toBe('money.spend');
    expect(by('team-service-add')).toBe('team.add-service');
    expect(by('coordinator-change')).toBe('coordinator.hand-over');
    expect(by('standing-agreement-open')).toBe('standing-agreement.open');
    expect(by('plan-adopt')).toBe('plan.adopt');
  });
});

describe('what must be there first', () => {
  it('is nothing for a goal, an end, a service in the team or the plan; a yes of the next coordinator for a hand-over', () => {
    expect(kindsWhere(({ followThrough }) => followThrough === 'none')).toEqual(
      changeKinds.filter((kind) =>
        ['goal-add', 'goal-change', 'goal-end', 'action-end', 'team-service-add', 'plan-adopt'].includes(
          kind,
        ),
      ),
    );
    expect(kindsWhere(({ followThrough }) => followThrough === 'accepted-hand-over')).toEqual([
      'coordinator-change',
    ]);
  });

  it('is the promise of whoever does it, for every step, expense and standing agreement', () => {
    for (const kind of [
      ...meanings,
      ...moves,
      ...(['action-add', 'action-change', 'money-spend', 'standing-agreement-open'] as const),
    ])
      expect(changeKindTable[kind].followThrough).toBe('service-promise');
  });
});

describe('whom a change reaches', () => {
  it('one person each, where it is a person’s own matter', () => {
    expect(kindsWhere(({ perPerson }) => perPerson)).toEqual(
      changeKinds.filter((kind) => meanings.includes(kind)),
    );
  });

  it('everybody of the home that moves, the whole family that is handed over, else those it names', () => {
    for (const kind of moves) expect(changeKindTable[kind].reach).toBe('household');
    expect(reachOf('coordinator-change', 'school')).toBe('family');
    for (const kind of changeKinds.filter((one) => !moves.includes(one as never))) {
      if (kind === 'coordinator-change') continue;
      expect(reachOf(kind, where(kind).find((area) => area !== 'housing') ?? 'school')).toBe('person');
    }
  });
});

describe('the law a yes rests on', () => {
  const today = '2026-11-22';
  const law = (kind: ChangeKind, area: LifeArea, country: 'NO' | 'DK' = 'NO') =>
    findClass({ country, kind, area, subject: 'child', today })?.source;

  it.each<[ChangeKind, LifeArea, RegExp]>([
    ['action-add', 'leisure', /^Barnelova § 37; forældreansvarsloven § 3/],
    ['action-add', 'safety', /^Barnelova § 30/],
    ['goal-add', 'economy', /^Vergemålsloven/],
    ['action-add', 'mental-health', /^Pasient- og brukerrettighetsloven § 4-4; sundhedsloven § 17/],
    ['kindergarten-change', 'school', /^Barnelova § 37/],
    ['after-school-care', 'school', /^Barnelova § 37/],
    ['school-type-change', 'school', /^Barnelova § 30/],
    ['education-choice', 'school', /^Barnelova § 32/],
    ['special-education-upper', 'school', /^Opplæringslova kap. 11/],
    ['association-join', 'leisure', /^Barnelova § 37/],
    ['move-in-country', 'housing', /^Barnelova § 37/],
    ['move-abroad', 'housing', /^Barnelova § 40; Barnelova § 30/],
    ['name-change', 'parenting', /^Navneloven § 12; Barnelova § 30/],
    ['passport', 'parenting', /^Passloven § 4; Barnelova § 30/],
    ['health-care-daily', 'physical-health', /^Pasient- og brukerrettighetsloven § 4-4/],
    ['team-service-add', 'school', /^Barnelova § 30/],
    ['coordinator-change', 'network', /^Barnelova § 37/],
  ])('for %s in %s is %s', (kind, area, source) => {
    expect(law(kind, area)).toMatch(source);
  });

  it('in Denmark is another for the choice of school, and holders share it', () => {
    for (const kind of ['school-choice', 'after-school-care'] as const)
      expect(law(kind, 'school', 'DK')).toBe('Forældreansvarsloven § 3 stk. 1; folkeskoleloven § 36');
  });

  it('stands in every row, from a day', () => {
    for (const row of classTable) {
      expect(row.source).not.toBe('');
      expect(row.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it.each<[ChangeKind, LifeArea, string, string]>([
    ['school-choice', 'school', 'daily-authority', 'general'],
    ['goal-add', 'safety', 'parental-responsibility', 'general'],
    ['school-type-change', 'school', 'parental-responsibility', 'general'],
    ['education-choice', 'school', 'parental-responsibility', 'education-choice'],
    ['special-education-upper', 'school', 'parental-responsibility', 'special-education-upper'],
    ['association-join', 'leisure', 'daily-authority', 'association-membership'],
    ['move-abroad', 'housing', 'parental-responsibility', 'general'],
    ['passport', 'safety', 'parental-responsibility', 'general'],
    ['health-care-daily', 'mental-health', 'daily-care', 'own-health'],
    ['health-care-larger', 'physical-health', 'parental-responsibility', 'own-health'],
    ['team-service-add', 'work', 'parental-responsibility', 'own-sharing'],
    ['coordinator-change', 'school', 'daily-authority', 'general'],
  ])('makes %s in %s a matter of %s, asked as %s', (kind, area, matterClass, matter) => {
    expect(findClass({ country: 'NO', kind, area, subject: 'child', today })).toMatchObject({
      matterClass,
      matter,
    });
  });
});
