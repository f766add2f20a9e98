import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { affectedBy, childrenLivingWith, isLivingWith } from './affected.js';
import {
  membersBound,
  servicesBound,
  servicesConcerned,
  type Addition,
  type Part,
  type Payload,
} from './part.js';
import { requirementsOf } from './requirements.js';
import { signersWhoMeetStrangers } from './strangers.js';
import type { PersonRequirement, RequirementPlan } from './requirement.js';
import { aPart, FamilyStory, halfSiblings } from './testing/a-family.js';

const today = '2026-11-22';
const everybodySees = () => true;

function ask(
  parts: readonly Part[],
  facts = halfSiblings().on(today),
  additions: readonly Addition[] = [],
  maySeePart: (personId: string, part: Part) => boolean = everybodySees,
): RequirementPlan {
  return requirementsOf({ parts, additions, facts, maySeePart });
}

function who(plan: RequirementPlan, role: PersonRequirement['role'] = 'sign'): readonly (string | null)[] {
  return plan.requirements.filter((one) => one.role === role).map(({ personId }) => personId);
}

describe('a name a signer may not know', () => {
  const part = aPart({ payload: { owner: { kind: 'member', personId: 'new-partner' } } } as never);
  const line = (personId: string, alternativeGroup: string | null = null): PersonRequirement => ({
    ...{ key: personId, personId, role: 'sign', state: 'open', mayNotSee: false, reasons: [] },
    ...{ partIds: [part.id], alternativeGroup },
  });
  const refused = (lines: readonly PersonRequirement[], of: readonly string[]) =>
    signersWhoMeetStrangers([part], lines, new Map(of.map((id) => [id, ['new-partner']])));

  it('keeps the part from being proposed, unless another may answer in the same group', () => {
    const father = { code: 'signer-may-not-see', partId: part.id, personId: 'father' };
    expect(refused([line('father'), line('mother')], ['father'])).toEqual([father]);
    expect(refused([line('father'), line('mother')], [])).toEqual([]);
    expect(refused([line('father', 'g'), line('mother', 'g')], ['father'])).toEqual([]);
    expect(refused([line('father', 'g'), line('mother', 'g')], ['father', 'mother'])).toHaveLength(2);
    expect(refused([{ ...line('father'), role: 'told' }], ['father'])).toEqual([]);
    const named = { ...part, lane: 'named-persons' as const, namedIds: ['father', 'new-partner'] };
    const strangers = new Map([['father', ['new-partner']]]);
    expect(signersWhoMeetStrangers([named], [line('father')], strangers)).toEqual([]);
  });
});

describe('whose yes a proposal needs', () => {
  it('asks only the parent the child lives with about swimming, and hears the child', () => {
    const plan = ask([aPart()]);
    expect(who(plan)).toEqual(['mother']);
    expect(who(plan, 'heard')).toEqual(['amina']);
    expect(plan.refusals).toEqual([]);
  });

  it('asks each half-sibling’s own father about his own child and no other', () => {
    const name = { kind: 'name-change', area: 'parenting' } as const;
    const amina = aPart({ ...name, subjectIds: ['amina'] });
    const jonas = aPart({ ...name, subjectIds: ['jonas'] });
    const plan = ask([amina, jonas]);
    const partsOf = (id: string) =>
      plan.requirements.find(({ personId, role }) => personId === id && role === 'sign')?.partIds;
    expect(partsOf('amina-father')).toEqual([amina.id]);
    expect(partsOf('jonas-father')).toEqual([jonas.id]);
    expect(partsOf('mother')).toEqual([amina.id, jonas.id].sort());
  });

  it('joins a person’s requirements over all parts into one, with every reason', () => {
    const plan = ask([aPart(), aPart({ area: 'school' })]);
    const mother = plan.requirements.filter(({ personId }) => personId === 'mother');
    expect(mother).toHaveLength(1);
    expect(mother[0]?.reasons).toHaveLength(2);
  });

  it('asks an adult who will do the step, though it is about somebody else', () => {
    const driving = aPart({
      payload: { ...aPart().payload, owner: { kind: 'member', personId: 'amina-father' } },
    });
    expect(who(ask([driving]))).toEqual(['amina-father', 'mother']);
  });

  it('asks an adult who will pay', () => {
    const money = { amountOre: 50_000, currency: 'NOK', payerId: 'amina-father' } as const;
    expect(who(ask([aPart({ payload: { ...aPart().payload, money } })]))).toContain('amina-father');
  });

  it('finds the children of the home in a move that names only the mother', () => {
    const move = aPart({ kind: 'move-in-country', area: 'housing', subjectIds: ['mother'] });
    expect(affectedBy(move, halfSiblings().on(today))).toEqual(['amina', 'jonas', 'mother']);
    const plan = ask([move]);
    expect(who(plan)).toEqual(['mother']);
    expect(who(plan, 'heard')).toEqual(['amina', 'jonas']);
  });

  it('does not draw brothers and sisters into one child’s kindergarten', () => {
    const part = aPart({ kind: 'kindergarten-change', area: 'school' });
    expect(affectedBy(part, halfSiblings().on(today))).toEqual(['amina']);
  });

  it('reaches the whole living family when the coordinator changes', () => {
    const part = aPart({
      kind: 'coordinator-change',
      area: 'parenting',
      subjectIds: [],
      payload: { language: 'nb', title: 'x', handOverId: 'h' },
    });
    const facts = halfSiblings().died('jonas-father', '2026-01-01').on(today);
    expect(affectedBy(part, facts)).toEqual(['amina', 'amina-father', 'jonas', 'mother']);
  });

  it('needs another route, and never drops the requirement, where a block bars a parent', () => {
    const facts = halfSiblings().blocked('amina-father').on(today);
    const plan = ask([aPart({ kind: 'name-change', area: 'parenting' })], facts);
    const father = plan.requirements.find(({ personId }) => personId === 'amina-father');
    expect(father?.state).toBe('other-route');
    expect(plan.refusals).toEqual([]);
  });
});

describe('what cannot be proposed', () => {
  const refusals = (part: Partial<Part>, facts = halfSiblings().on(today)) =>
    ask([aPart(part)], facts).refusals.map(({ code }) => code);

  it('a kind of change in a life area it does not belong to', () => {
    expect(refusals({ kind: 'kindergarten-change', area: 'work' })).toEqual(['area-not-allowed']);
  });

  it('a part about nobody, or about somebody who is not in the circle', () => {
    expect(refusals({ subjectIds: [] })).toEqual(['subject-missing']);
    expect(refusals({ subjectIds: ['a-stranger'] })).toEqual(['subject-unknown']);
  });

  it('an adult’s health and a child’s health in one part', () => {
    const health = { kind: 'health-care-larger', area: 'mental-health' } as const;
    expect(refusals({ ...health, subjectIds: ['mother', 'amina'] })).toEqual(['mixed-class']);
    expect(refusals({ ...health, subjectIds: ['amina', 'jonas'] })).toEqual([]);
  });

  it('a standing agreement over areas that need different people’s yes', () => {
    const payload = { language: 'nb', title: 'x', validFrom: '2026-12-01', validTo: '2027-05-01' } as const;
    const agreement = { kind: 'standing-agreement-open', area: 'leisure' } as const;
    expect(refusals({ ...agreement, payload: { ...payload, areas: ['leisure', 'school'] } })).toEqual([]);
    expect(refusals({ ...agreement, payload: { ...payload, areas: ['leisure', 'mental-health'] } })).toEqual([
      'mixed-class',
    ]);
  });

  it('a step that is moved to a life area of another class', () => {
    const payload = { language: 'nb', title: 'x', targetId: 'step' } as const;
    const plan = requirementsOf({
      parts: [aPart({ kind: 'action-change', payload })],
      additions: [],
      facts: halfSiblings().on(today),
      maySeePart: everybodySees,
      targetAreas: new Map([['step', 'physical-health']]),
    });
    expect(plan.refusals.map(({ code }) => code)).toEqual(['mixed-class']);
  });

  it('a part whose signer may not see it, naming part and person', () => {
    const part = aPart({ kind: 'name-change', area: 'parenting' });
    const plan = ask([part], undefined, [], (personId) => personId !== 'amina-father');
    expect(plan.refusals).toEqual([
      { code: 'signer-may-not-see', partId: part.id, personId: 'amina-father' },
    ]);
    const father = plan.requirements.find(({ personId }) => personId === 'amina-father');
    expect(father).toMatchObject({ state: 'other-route', mayNotSee: true });
  });

  it('is asked of one of several who may see it where one is enough', () => {
    const part = aPart({ kind: 'health-care-preventive', area: 'mental-health' });
    const father = (personId: string) => personId !== 'amina-father';
    expect(ask([part], undefined, [], father).refusals).toEqual([]);
    expect(ask([part], undefined, [], () => false).refusals.map(({ code }) => code)).toContain(
      'signer-may-not-see',
    );
  });
});

describe('who is told', () => {
  it('is not told what he may not see; the coordinator records it instead', () => {
    const part = aPart();
    const added: Addition = { partId: part.id, personId: 'jonas-father', by: 'drafter' };
    const plan = ask([part], undefined, [added], (personId) => personId !== 'jonas-father');
    expect(plan.notTold).toContainEqual({
      partId: part.id,
      personId: 'jonas-father',
      because: 'added-by-drafter',
    });
    expect(plan.refusals).toEqual([]);
    expect(who(plan, 'told')).not.toContain('jonas-father');
  });
});

describe('somebody added as affected', () => {
  const add = (personId: string, part: Part, by: Addition['by'] = 'self') =>
    ask([part], family(), [{ partId: part.id, personId, by }]);
  const family = () =>
    new FamilyStory()
      .adult('mother')
      .adult('partner')
      .adult('aunt')
      .child('amina', '2017-05-01', ['mother'], ['mother'])
      .child('jonas', '2013-02-11', ['mother'], ['mother'])
      .home('mother', 'partner', 'amina', 'jonas')
      .on(today);

  it('is told when the matter is somebody else’s to decide', () => {
    expect(who(add('aunt', aPart()), 'told')).toEqual(['aunt']);
    expect(who(add('aunt', aPart()))).toEqual(['mother']);
  });

  it('signs when it is their own home that changes', () => {
    const move = aPart({ kind: 'move-in-country', area: 'housing', subjectIds: ['mother'] });
    expect(who(add('partner', move))).toEqual(['mother', 'partner']);
    expect(who(add('aunt', move))).toEqual(['mother']);
  });

  it('is heard when it is a child', () => {
    expect(who(add('jonas', aPart()), 'heard')).toEqual(['amina', 'jonas']);
  });

  it('brings no parent of their own with them: a brother’s father does not decide a sister’s name', () => {
    const part = aPart({ kind: 'name-change', area: 'parenting' });
    const brother: Addition = { partId: part.id, personId: 'jonas', by: 'self' };
    const plan = ask([part], undefined, [brother]);
    expect(who(plan)).toEqual(['amina-father', 'mother']);
    expect(who(plan, 'heard')).toEqual(['amina', 'jonas']);
  });

  it('gives no second reason to somebody the part is about', () => {
    const part = aPart();
    expect(add('amina', part).requirements).toEqual(ask([part], family()).requirements);
  });

  it('changes nothing when they already sign', () => {
    const part = aPart();
    const strip = ({ requirements }: RequirementPlan) => requirements.map(({ key }) => key);
    expect(strip(add('mother', part))).toEqual(strip(ask([part], family())));
  });

  it('must be somebody of the circle', () => {
    expect(add('stranger', aPart()).refusals.map(({ code }) => code)).toEqual(['subject-unknown']);
  });
});

describe('properties of requirements', () => {
  const people = ['mother', 'amina-father', 'jonas-father', 'amina', 'jonas'];
  const kinds = [
    ['action-add', 'leisure'],
    ['action-add', 'mental-health'],
    ['move-in-country', 'housing'],
    ['name-change', 'parenting'],
    ['plan-adopt', 'parenting'],
    ['health-care-preventive', 'physical-health'],
  ] as const;
  const part = fc
    .record({ what: fc.constantFrom(...kinds), subjectIds: fc.subarray(people, { minLength: 1 }) })
    .map(({ what: [kind, area], subjectIds }) => aPart({ kind, area, subjectIds }));
  const parts = fc.array(part, { minLength: 1, maxLength: 4 });

  it('the order of parts, persons and records decides nothing', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const facts = halfSiblings().on(today);
        const circle = {
          ...facts.circle,
          persons: [...facts.circle.persons].reverse(),
          responsibilities: [...facts.circle.responsibilities].reverse(),
        };
        const turned = [...some]
          .reverse()
          .map((one) => ({ ...one, subjectIds: [...one.subjectIds].reverse() }));
        expect(ask(turned, { ...facts, circle }).requirements).toEqual(ask(some, facts).requirements);
      }),
    );
  });

  it('the drafter can add affected persons and never take away a requirement', () => {
    fc.assert(
      fc.property(parts, fc.array(fc.constantFrom(...people), { maxLength: 4 }), (some, added) => {
        const additions = added.flatMap((personId) =>
          some.map(({ id }): Addition => ({ partId: id, personId, by: 'drafter' })),
        );
        const gates = (plan: RequirementPlan) =>
          plan.requirements.flatMap((one) =>
            one.partIds.map(
              (id) => `${one.role} ${one.personId ?? ''} ${one.state} ${one.alternativeGroup ?? ''} ${id}`,
            ),
          );
        expect(gates(ask(some, undefined, additions))).toEqual(expect.arrayContaining(gates(ask(some))));
      }),
    );
  });

  it('every part that can be proposed has somebody to sign it, or says that nobody can', () => {
    fc.assert(
      fc.property(parts, (some) => {
        const plan = ask(some);
        const refused = plan.refusals.map(({ partId }) => partId);
        for (const { id } of some.filter((one) => !refused.includes(one.id))) {
          const signs = plan.requirements.filter(
            ({ role, partIds }) => role === 'sign' && partIds.includes(id),
          );
          expect(signs.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('whom a part binds', () => {
  const of = (payload: Partial<Payload>) => {
    const part = aPart();
    return { ...part, payload: { language: 'nb', title: 'x', ...payload } } as Part;
  };
  const joint = { kind: 'joint', personIds: ['mother', 'aunt'], serviceIds: ['school', 'clinic'] } as const;

  it.each<[string, Partial<Payload>, string[], string[]]>([
    ['nobody', {}, [], []],
    ['a member who does it', { owner: { kind: 'member', personId: 'mother' } }, ['mother'], []],
    ['a service that does it', { owner: { kind: 'service', serviceId: 'school' } }, [], ['school']],
    ['nobody by the name of an association', { owner: { kind: 'civil-society', name: 'IL Brann' } }, [], []],
    ['all who do it together, in order', { owner: joint }, ['aunt', 'mother'], ['clinic', 'school']],
    ['the member who pays', { money: { amountOre: 1, currency: 'NOK', payerId: 'father' } }, ['father'], []],
    [
      'the service that pays, beside the one that does it',
      {
        owner: { kind: 'service', serviceId: 'school' },
        money: { amountOre: 1, currency: 'NOK', payingServiceId: 'nav' },
      },
      [],
      ['nav', 'school'],
    ],
    [
      'the owners of a standing agreement, each once',
      { ownerIds: ['mother', 'father', 'mother'], serviceIds: ['school', 'nav', 'school'] },
      ['father', 'mother'],
      ['nav', 'school'],
    ],
  ])('%s', (_, payload, members, services) => {
    expect([membersBound(of(payload)), servicesBound(of(payload))]).toEqual([members, services]);
    // A service that joins the team is concerned, and bound to nothing by it.
    expect(servicesConcerned(of(payload))).toEqual(services);
    expect(servicesConcerned(of({ ...payload, serviceId: 'crisis' }))).toEqual(
      [...services, 'crisis'].sort(),
    );
  });
});

describe('who shares a home', () => {
  const facts = (story = halfSiblings().adult('lodger').home('lodger', 'aunt').adult('aunt')) =>
    story.on(today);

  it('is a child and the adults it lives with, by household or by where its home is recorded', () => {
    expect(childrenLivingWith('mother', facts())).toEqual(['amina', 'jonas']);
    expect(childrenLivingWith('amina', facts())).toEqual(['jonas']);
    expect(childrenLivingWith('amina-father', facts())).toEqual([]);
    const apart = new FamilyStory().adult('mother').child('amina', '2017-05-01', ['mother'], ['mother']);
    expect(childrenLivingWith('mother', apart.on(today))).toEqual(['amina']);
    expect(childrenLivingWith('mother', apart.on('1999-12-31'))).toEqual([]);
  });

  it('is a child not yet born and who carries it, and no child that has died or come of age', () => {
    const story = halfSiblings().adult('unborn', { birthDate: null, carriedBy: 'mother' });
    expect(childrenLivingWith('mother', story.on(today))).toEqual(['amina', 'jonas', 'unborn']);
    const dead = halfSiblings().died('amina', today);
    expect(childrenLivingWith('mother', dead.on(today))).toEqual(['jonas']);
    expect(childrenLivingWith('mother', dead.on('2026-11-21'))).toEqual(['amina', 'jonas']);
    expect(childrenLivingWith('mother', facts(halfSiblings()))).toEqual(['amina', 'jonas']);
    expect(childrenLivingWith('mother', halfSiblings().on('2031-02-11'))).toEqual(['amina']);
  });

  it('is no more when the child has moved', () => {
    const now = halfSiblings().on(today);
    const moved = now.circle.residences.map((one) => ({ ...one, validTo: today }));
    const circle = { ...now.circle, residences: moved };
    expect(childrenLivingWith('mother', { ...now, households: [], circle })).toEqual([]);
    const eve = { ...now, households: [], circle, today: '2026-11-21' };
    expect(childrenLivingWith('mother', eve)).toEqual(['amina', 'jonas']);
  });

  it.each([
    ['mother', 'amina', true],
    ['amina', 'mother', true],
    ['lodger', 'aunt', true],
    ['mother', 'lodger', false],
    ['amina', 'amina-father', false],
  ])('%s and %s: %s', (one, other, isTogether) => {
    expect(isLivingWith(one, other, facts())).toBe(isTogether);
  });

  it('is also by a recorded home alone, asked from either side', () => {
    const apart = new FamilyStory()
      .adult('mother')
      .child('amina', '2017-05-01', ['mother'], ['mother'])
      .on(today);
    expect([isLivingWith('mother', 'amina', apart), isLivingWith('amina', 'mother', apart)]).toEqual([
      true,
      true,
    ]);
  });
});
