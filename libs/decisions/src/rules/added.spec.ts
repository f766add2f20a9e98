import { describe, expect, it } from '@jest/globals';
import type { Addition, Part } from './part.js';
import { rawRequirementsOf } from './raw-requirements.js';
import { classify } from './part-classes.js';
import { requirementsOf } from './requirements.js';
import { aPart, FamilyStory, halfSiblings } from './testing/a-family.js';

const today = '2026-11-22';
const lines = (part: Part, facts = halfSiblings().on(today), additions: readonly Addition[] = []) =>
  rawRequirementsOf(classify(part, facts), additions, facts).map(
    ({ personId, role, because, state }) =>
      `${role} ${personId ?? 'nobody'} ${because}${state === 'open' ? '' : ` ${state}`}`,
  );
const plan = (
  part: Part,
  facts = halfSiblings().on(today),
  maySeePart: (personId: string, one: Part) => boolean = () => true,
) => requirementsOf({ parts: [part], additions: [], facts, maySeePart });
const moving = (about: Partial<Part> = {}) =>
  aPart({ kind: 'move-in-country', area: 'housing', subjectIds: ['mother'], ...about });
const grownUps = () =>
  new FamilyStory().adult('mother').adult('partner').adult('aunt').home('mother', 'partner');

describe('somebody added as affected', () => {
  const by = (part: Part, personId: string, who: Addition['by'] = 'drafter'): Addition[] => [
    { partId: part.id, personId, by: who },
  ];

  it('is told, and told whose word it was that added them', () => {
    const part = aPart({ subjectIds: ['mother'] });
    const facts = grownUps().on(today);
    expect(lines(part, facts)).toEqual(['sign mother own-voice']);
    expect(lines(part, facts, by(part, 'aunt'))).toContain('told aunt added-by-drafter');
    expect(lines(part, facts, by(part, 'aunt', 'self'))).toContain('told aunt concerns-me-too');
    const [, added] = rawRequirementsOf(classify(part, facts), by(part, 'aunt'), facts);
    expect(added).toMatchObject({ source: 'Decision', partId: part.id, subjectId: 'aunt', state: 'open' });
  });

  it('signs, as an adult, when it is their home too that changes; not when they live elsewhere', () => {
    const part = moving();
    const facts = grownUps().on(today);
    expect(lines(part, facts, by(part, 'partner'))).toEqual([
      'sign mother own-voice',
      'sign partner own-voice',
    ]);
    expect(lines(part, facts, by(part, 'aunt'))).toEqual([
      'sign mother own-voice',
      'told aunt added-by-drafter',
    ]);
    const swim = aPart({ subjectIds: ['mother'] });
    expect(lines(swim, facts, by(swim, 'partner'))).toContain('told partner added-by-drafter');
  });

  it('shares the home also of one who only does the part', () => {
    const part = moving({
      subjectIds: ['aunt'],
      payload: { owner: { kind: 'member', personId: 'mother' } } as never,
    });
    expect(lines(part, grownUps().on(today), by(part, 'partner'))).toContain('sign partner own-voice');
  });

  it('has the voice of their age, as a child, and brings no parent along', () => {
    const part = aPart({ subjectIds: ['mother'] });
    expect(lines(part, undefined, by(part, 'jonas'))).toEqual([
      'sign mother own-voice',
      'heard jonas heard-great-weight',
    ]);
  });

  it('gets nothing more when they sign already, on another part, or are one it concerns', () => {
    const part = aPart();
    const plain = lines(part);
    expect(plain).toEqual(['sign mother child-lives-with', 'heard amina heard-by-age']);
    expect(lines(part, undefined, by(part, 'mother'))).toEqual(plain);
    expect(lines(part, undefined, by(part, 'amina'))).toEqual(plain);
    expect(lines(part, undefined, by(aPart(), 'jonas'))).toEqual(plain);
    expect(lines(part, undefined, by(part, 'jonas'))).toEqual([...plain, 'heard jonas heard-great-weight']);
  });

  it('is told of as anybody, when nobody has recorded them', () => {
    const part = aPart({ subjectIds: ['mother'] });
    expect(lines(part, undefined, by(part, 'stranger'))).toContain('told stranger added-by-drafter');
  });
});

describe('a part nobody signs', () => {
  it('is one that nobody can decide, not one that everybody has agreed to', () => {
    const part = aPart();
    const facts = halfSiblings().on(today);
    const empty = { part, classes: new Map(), refusal: null } as const;
    expect(rawRequirementsOf(empty, [], facts)).toEqual([
      {
        ...{
          partId: part.id,
          personId: null,
          subjectId: 'amina',
          role: 'sign',
          because: 'nobody-can-decide',
        },
        ...{ source: 'Decision', state: 'impossible', alternativeGroup: null },
      },
    ]);
    const nobodys = { ...part, subjectIds: [] };
    const [line] = rawRequirementsOf({ ...empty, part: nobodys }, [], facts);
    expect(line?.subjectId).toBe(part.id);
    expect(lines(part)).not.toContain('sign nobody nobody-can-decide impossible');
  });
});

describe('child welfare', () => {
  const help = aPart({ payload: { owner: { kind: 'service', serviceId: 'child-welfare' } } as never });
  const youth = () =>
    new FamilyStory().adult('mother').child('amina', '2010-05-01', ['mother'], ['mother']).on(today);

  it('tells a party of fifteen or more in their own name, once, and takes no signature away', () => {
    const plain = lines(aPart(), youth());
    expect(lines(help, youth())).toEqual([...plain, 'told amina told-party']);
    expect(lines(help)).toEqual(lines(aPart()));
  });
});

describe('what somebody may not see', () => {
  const part = aPart({ kind: 'school-type-change', area: 'school' });
  const hiddenFrom =
    (...ids: string[]) =>
    (personId: string) =>
      !ids.includes(personId);
  const of = (ids: string[]) =>
    plan(part, undefined, hiddenFrom(...ids)).requirements.map(
      ({ personId, role, state, mayNotSee }) => `${role} ${personId} ${state}${mayNotSee ? ' unseen' : ''}`,
    );

  it('goes another way for who signs it, and stops it; a child is heard whether or not it reads the part', () => {
    expect(of([])).toEqual(['sign amina-father open', 'heard amina open', 'sign mother open']);
    expect(of(['amina-father'])).toEqual([
      'sign amina-father other-route unseen',
      'heard amina open',
      'sign mother open',
    ]);
    expect(plan(part, undefined, hiddenFrom('amina-father')).refusals).toEqual([
      { code: 'signer-may-not-see', partId: part.id, personId: 'amina-father' },
    ]);
    expect(of(['amina'])).toEqual(of([]));
  });

  it('is not told of, and not being told is no refusal; one who is barred from it is', () => {
    const young = new FamilyStory()
      .adult('mother')
      .adult('father')
      .child('amina', '2010-05-01', ['mother', 'father'], ['mother']);
    const choice = aPart({ kind: 'education-choice', area: 'school' });
    const ids = (one: ReturnType<typeof plan>, role: string) =>
      one.requirements.filter((each) => each.role === role).map(({ personId }) => personId);
    const told = plan(choice, young.on(today));
    expect([ids(told, 'sign'), ids(told, 'told'), told.notTold]).toEqual([
      ['amina'],
      ['father', 'mother'],
      [],
    ]);
    const unseen = plan(choice, young.on(today), hiddenFrom('father'));
    expect([ids(unseen, 'told'), unseen.refusals]).toEqual([['mother'], []]);
    const barred = plan(choice, young.blocked('father').on(today));
    expect(ids(barred, 'told')).toEqual(['father', 'mother']);
    expect(barred.notTold).toEqual([{ partId: choice.id, personId: 'father', because: 'holder-blocked' }]);
  });
});

describe('those of whom one is enough', () => {
  const cared = (...holders: string[]) =>
    new FamilyStory()
      .adult('mother')
      .adult('father')
      .child('amina', '2018-05-01', holders, holders)
      .child('jonas', '2019-05-01', holders, holders);
  const care = (subjectIds: string[]) =>
    aPart({ kind: 'health-care-daily', area: 'physical-health', subjectIds });
  const groups = (parts: Part[], story: FamilyStory, hidden: string[] = []) => {
    const { requirements, refusals } = requirementsOf({
      ...{ parts, additions: [], facts: story.on(today) },
      maySeePart: (personId) => !hidden.includes(personId),
    });
    const signs = requirements.filter(({ role }) => role === 'sign');
    return {
      names: signs.map(({ personId }) => personId),
      of: signs.map((one) => one.alternativeGroup),
      refusals,
    };
  };

  it('are one group where they are the same people, whatever it is they are asked', () => {
    const two = groups([care(['amina']), care(['jonas'])], cared('mother', 'father'));
    expect(two.names).toEqual(['father', 'mother']);
    expect(new Set(two.of).size).toBe(1);
    expect(two.of[0]).toBe('one-of father:open mother:open');
  });

  it('are two where they are not', () => {
    const story = new FamilyStory()
      .adult('mother')
      .adult('father')
      .adult('other')
      .child('amina', '2018-05-01', ['mother', 'father'], ['mother', 'father'])
      .child('jonas', '2019-05-01', ['mother', 'other'], ['mother', 'other']);
    const two = groups([care(['amina']), care(['jonas'])], story);
    expect(new Set(two.of)).toEqual(
      new Set(['one-of father:open mother:open', 'one-of mother:open other:open']),
    );
  });

  it('stop a part that one of them may not see only when the other may not either', () => {
    const part = care(['amina']);
    expect(groups([part], cared('mother', 'father'), ['father']).refusals).toEqual([]);
    expect(groups([part], cared('mother', 'father'), ['father', 'mother']).refusals).toHaveLength(2);
  });
});
