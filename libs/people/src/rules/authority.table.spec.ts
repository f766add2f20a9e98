import { describe, expect, it } from '@jest/globals';
import {
  countries,
  matterClasses,
  type Country,
  type LifeArea,
  type Matter,
  type MatterClass,
} from '#contract';
import { authorityTables } from './authority.tables.js';
import { requirementsFor } from './authority.js';
import { whoWords } from './authority.row.js';
import { becauseLines } from './because.js';
import type { Circle } from './circle.js';
import { aCircle, type CircleStory } from './testing/a-circle.js';

/** Roles in one line: `person` must, `a|b` one of them, `person!` by another route, `nobody` when impossible. */
function read(
  country: Country,
  matterClass: MatterClass,
  matter: Matter,
  today: string,
  circle: Circle,
  area: LifeArea = 'school',
): Readonly<Record<'sign' | 'heard' | 'told', string>> {
  const all = requirementsFor({ country, matterClass, matter, area, subjectId: 'child', today, circle });
  const line = (role: 'sign' | 'heard' | 'told'): string => {
    const these = all.filter((one) => one.role === role);
    const name = (one: (typeof these)[number]): string =>
      `${one.personId ?? 'nobody'}${one.state === 'other-route' ? '!' : ''}`;
    const groups = new Set(these.map((one) => one.alternativeGroup));
    return [...groups]
      .flatMap((group) => {
        const names = these.filter((one) => one.alternativeGroup === group).map(name);
        return group === null ? names : [names.join('|')];
      })
      .join(' ');
  };
  return { sign: line('sign'), heard: line('heard'), told: line('told') };
}

/** From which age on the child signs, is heard (with great weight: `HEARD`) or is told; and whether guardians sign too. */
type Voice = readonly [from: number, child: string, guardians: boolean, parentsTold?: boolean];

const norwegian: readonly Voice[] = [
  [0, 'heard', true],
  [12, 'HEARD', true],
];
const danish: readonly Voice[] = [
  [0, 'heard', true],
  [10, 'heard told', true],
];
const grown: Voice = [18, 'sign', false];

const voices: Readonly<Record<Country, Readonly<Record<Matter, readonly Voice[]>>>> = {
  NO: {
    general: [...norwegian, grown],
    'whole-plan': [...norwegian, grown],
    'own-health': [...norwegian, [16, 'sign', false], grown],
    'own-sharing': [...norwegian, [16, 'sign', false], grown],
    'preventive-health-care': [...norwegian, [16, 'sign', false], grown],
    'association-membership': [...norwegian, [15, 'sign', false], grown],
    'education-choice': [...norwegian, [15, 'sign', false, true], grown],
    'special-education-upper': [...norwegian, [15, 'sign', false, true], grown],
    'child-welfare': [...norwegian, [15, 'HEARD told', true], grown],
  },
  DK: {
    general: [...danish, grown],
    'whole-plan': [...danish, [16, 'sign', true], grown],
    'own-health': [...danish, [15, 'sign', false, true], grown],
    'own-sharing': [...danish, [15, 'sign', false, true], grown],
    'preventive-health-care': [...danish, [15, 'sign', false, true], grown],
    'association-membership': [...danish, grown],
    'education-choice': [...danish, grown],
    'special-education-upper': [...danish, grown],
    'child-welfare': [...danish, grown],
  },
};

interface Home {
  readonly name: string;
  readonly tell: (story: CircleStory) => CircleStory;
  readonly sign: Readonly<Record<MatterClass, string>>;
  /** Norwegian preventive health care, outside daily care: one holder is enough. */
  readonly preventive: string;
  readonly told: string;
}

const home = (
  name: string,
  tell: Home['tell'],
  [own, dailyCare, dailyAuthority]: readonly [string, string, string],
  preventive: string,
  told: string,
): Home => ({
  name,
  tell,
  sign: { own, 'daily-care': dailyCare, 'daily-authority': dailyAuthority, 'parental-responsibility': own },
  preventive,
  told,
});

const both = 'father mother';
const either = 'father|mother';
const homes: readonly Home[] = [
  home(
    'together',
    (s) => s.holders('mother', 'father').isWith('father', 'mother'),
    [both, either, both],
    either,
    both,
  ),
  home(
    'apart',
    (s) => s.holders('mother', 'father').livesWith('mother').isWith('mother'),
    [both, 'mother', 'mother'],
    either,
    both,
  ),
  home(
    'in shared residence',
    (s) => s.holders('mother', 'father').livesWith('mother', 'father').isWith('mother', 'father'),
    [both, either, both],
    either,
    both,
  ),
  home(
    'with one holder',
    (s) => s.holders('mother').livesWith('mother').isWith('mother'),
    ['mother', 'mother', 'mother'],
    'mother',
    'mother',
  ),
  home('with no holder', (s) => s, ['nobody', 'nobody', 'nobody'], 'nobody', ''),
  home(
    'where the parent the child lived with has died',
    (s) =>
      s.person('late', { diedOn: '2024-01-01' }).holders('late', 'father').livesWith('late').isWith('late'),
    ['father', 'father', 'father'],
    'father',
    'father',
  ),
  home(
    'where the only holder has died',
    (s) => s.person('late', { diedOn: '2024-01-01' }).holders('late').livesWith('late').isWith('late'),
    ['nobody', 'nobody', 'nobody'],
    'nobody',
    '',
  ),
  home(
    'where the father is blocked from the child',
    (s) => s.holders('mother', 'father').livesWith('mother').isWith('mother').blocked('father'),
    ['father! mother', 'mother', 'mother'],
    'father!|mother',
    'father! mother',
  ),
  home(
    'where the father is blocked from the whole family',
    (s) => s.holders('mother', 'father').isWith('mother', 'father').blocked('father', null),
    ['father! mother', 'father!|mother', 'father! mother'],
    'father!|mother',
    'father! mother',
  ),
  home(
    'where a documented exemption took the father out',
    (s) => s.holders('mother', 'father').livesWith('mother', 'father').isWith('father').exempt('father'),
    ['mother', 'mother', 'mother'],
    'mother',
    'mother',
  ),
  home(
    'with a guardian after both parents',
    (s) => s.person('guardian').represented('guardian', 'guardian'),
    ['guardian', 'guardian', 'guardian'],
    'guardian',
    'guardian',
  ),
  home(
    'with foster parents but without a care order',
    (s) => s.person('foster').holders('mother').isWith('foster').represented('foster', 'foster-parent'),
    ['mother', 'foster', 'mother'],
    'mother',
    'mother',
  ),
];

/** The day before, of and after each birthday the laws name; for 29 February too. */
const births: readonly (readonly [born: string, days: readonly (readonly [today: string, age: number])[]])[] =
  [
    ['2018-06-15', [7, 10, 12, 15, 16, 18].flatMap((age) => around(age, 2018, '06-14', '06-15', '06-16'))],
    [
      '2020-02-29',
      [7, 10, 12, 15, 16, 18].flatMap((age) =>
        (2020 + age) % 4 === 0
          ? around(age, 2020, '02-28', '02-29', '03-01')
          : around(age, 2020, '02-28', '03-01', '03-02'),
      ),
    ],
  ];

function around(age: number, born: number, eve: string, day: string, next: string): [string, number][] {
  const year = String(born + age);
  return [
    [`${year}-${eve}`, age - 1],
    [`${year}-${day}`, age],
    [`${year}-${next}`, age],
  ];
}

function expected(
  country: Country,
  matter: Matter,
  matterClass: MatterClass,
  where: Home,
  age: number,
): Readonly<Record<'sign' | 'heard' | 'told', string>> {
  const [, child, guardians, parentsTold] = voices[country][matter].findLast(([from]) => from <= age)!;
  const oneHolder = country === 'NO' && matter === 'preventive-health-care' && matterClass !== 'daily-care';
  const adults = oneHolder ? where.preventive : where.sign[matterClass];
  const sign = [child.includes('sign') ? 'child' : '', guardians ? adults : ''].filter((one) => one !== '');
  const told = [child.includes('told') ? 'child' : '', parentsTold ? where.told : ''].filter(
    (one) => one !== '',
  );
  return {
    sign: sign.join(' ').split(' ').sort().join(' '),
    heard: child.toLowerCase().includes('heard') ? 'child' : '',
    told: told.join(' '),
  };
}

describe.each(countries)('the authority table of %s', (country) => {
  describe.each(Object.keys(voices[country]) as Matter[])('%s', (matter) => {
    it.each(homes.map((one) => [one.name, one] as const))('a child %s', (_name, where) => {
      for (const [born, days] of births) {
        const circle = where.tell(aCircle().child(born)).told();
        for (const [today, age] of days) {
          for (const matterClass of matterClasses) {
            const answer = read(country, matterClass, matter, today, circle);
            const sorted = { ...answer, sign: answer.sign.split(' ').sort().join(' ') };
            expect({ today, matterClass, ...sorted }).toEqual({
              today,
              matterClass,
              ...expected(country, matter, matterClass, where, age),
            });
          }
        }
      }
    });
  });

  it('gives the great weight of a 12-year-old its own word in Norway alone', () => {
    const circle = aCircle().child('2014-06-15').holders('mother').told();
    const heard = (today: string): string | undefined =>
      requirementsFor({
        country,
        matterClass: 'own',
        matter: 'general',
        area: 'school',
        subjectId: 'child',
        today,
        circle,
      }).find((one) => one.role === 'heard')?.because;
    expect(heard('2026-06-14')).toBe('heard-by-age');
    expect(heard('2026-06-15')).toBe(country === 'NO' ? 'heard-great-weight' : 'heard-by-age');
  });

  it('every row says who, why, by which law and in plain words, and has a name of its own', () => {
    const { rows } = authorityTables[country];
    expect(new Set(rows.map((one) => one.id)).size).toBe(rows.length);
    for (const one of rows) {
      expect(one.id).toMatch(new RegExp(`^${country.toLowerCase()}-[a-z0-9-]+$`));
      expect(one.source).not.toBe('');
      expect(one.sentence).toMatch(/\.$/);
      expect(Object.keys(becauseLines)).toContain(one.because);
      expect(one.validTo === null || (one.validFrom !== null && one.validFrom < one.validTo)).toBe(true);
      if (one.alone) expect(one.who).toBe('subject');
    }
  });
});

describe('what screens and papers say of it', () => {
  it('every reason in a plain sentence, and every one who answers by a name of their own', () => {
    for (const line of Object.values(becauseLines)) expect(line).toMatch(/^[A-Z].+\.$/);
    const names = Object.values(whoWords);
    for (const name of names) expect(name).toMatch(/^the \w|^those \w/);
    expect(new Set(names).size).toBe(names.length);
  });
});
