import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countries, lifeAreas, matterClasses, matters } from '#contract';
import { ageOn } from './age.js';
import { requirementsFor, type AuthorityQuestion, type Requirement } from './authority.js';
import type { Circle, CirclePerson } from './circle.js';
import { isInForce } from './period.js';

const ids = ['child', 'ada', 'bo', 'cy', 'di'] as const;
const adults = ids.slice(1);
const today = '2026-11-22';

const anyDay = fc.constantFrom('2000-01-01', '2025-02-28', '2026-11-21', today, '2026-11-23', '2030-01-01');
const period = fc.record({ validFrom: anyDay, validTo: fc.option(anyDay, { nil: null }) });
const adultId = fc.constantFrom(...adults);
const tie = fc
  .record({ childId: fc.constant('child'), adultId })
  .chain((ids) => period.map((on) => ({ ...ids, ...on })));
const kind = fc.constantFrom(
  'guardian' as const,
  'future-power' as const,
  'care-order' as const,
  'unaccompanied-minor' as const,
  'foster-parent' as const,
);
const representation = fc
  .record({
    personId: fc.constantFrom(...ids),
    representativeId: adultId,
    kind,
    mandate: fc.oneof(fc.constant('all' as const), fc.subarray([...lifeAreas])),
  })
  .chain((facts) => period.map((on) => ({ ...facts, ...on })));
const block = fc
  .record({ personId: fc.constantFrom(...ids), subjectId: fc.constantFrom('child', 'other', null) })
  .chain((facts) => period.map((on) => ({ ...facts, ...on })));
const about = {
  diedOn: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDay }),
  capacity: fc.oneof(
    { weight: 4, arbitrary: fc.constant('full' as const) },
    { weight: 1, arbitrary: fc.constant('no-consent' as const) },
  ),
};
const births = Array.from({ length: 20 }, (_, age) => [
  `${String(2026 - age)}-11-21`,
  `${String(2026 - age)}-11-22`,
  `${String(2026 - age)}-11-23`,
]).flat();
const child: fc.Arbitrary<CirclePerson> = fc.record({
  ...about,
  id: fc.constant('child'),
  birthDate: fc.oneof(fc.constant(null), fc.constantFrom(...births)),
  carriedBy: fc.option(adultId, { nil: null }),
  noViewReason: fc.option(fc.constant('too young'), { nil: null }),
});
const grown = (id: string): fc.Arbitrary<CirclePerson> =>
  fc.record({
    ...about,
    id: fc.constant(id),
    birthDate: fc.constant('1985-01-01'),
    carriedBy: fc.constant(null),
    noViewReason: fc.constant(null),
  });
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 4 });
const circle: fc.Arbitrary<Circle> = fc.record({
  persons: fc.tuple(child, ...adults.map(grown)),
  responsibilities: few(tie),
  dailyAuthorities: few(tie),
  residences: few(tie),
  representatives: few(representation),
  blocks: few(block),
  exemptions: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: few(tie) }),
});
const question: fc.Arbitrary<AuthorityQuestion> = fc.record({
  country: fc.constantFrom(...countries),
  matterClass: fc.constantFrom(...matterClasses),
  matter: fc.constantFrom(...matters),
  area: fc.constantFrom(...lifeAreas),
  subjectId: fc.constant('child'),
  today: fc.constant(today),
  circle,
});

const runs = { numRuns: 3000 };
const always = { validFrom: '2000-01-01', validTo: null };
const signersOf = (all: readonly Requirement[]): readonly Requirement[] =>
  all.filter((one) => one.role === 'sign');
const subjectOf = (asked: AuthorityQuestion): CirclePerson =>
  asked.circle.persons.find((one) => one.id === 'child')!;
const ageOf = (asked: AuthorityQuestion): number => {
  const { birthDate } = subjectOf(asked);
  return birthDate === null ? -1 : ageOn(birthDate, asked.today);
};

describe('whatever a family looks like', () => {
  it('somebody must sign, or it says that nobody can', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const signs = signersOf(requirementsFor(asked));
        expect(signs.length).toBeGreaterThan(0);
        for (const one of signs) {
          if (one.personId === null) expect(one.state).not.toBe('open');
          expect(one.state === 'impossible').toBe(one.personId === null && one.state !== 'other-route');
        }
      }),
      runs,
    );
  });

  it('nobody dead, blocked, unable or exempt is asked as if nothing stood in the way', () => {
    fc.assert(
      fc.property(question, (asked) => {
        for (const one of requirementsFor(asked)) {
          const person = asked.circle.persons.find(({ id }) => id === one.personId);
          const blocked = asked.circle.blocks.some(
            (bar) =>
              bar.personId === one.personId &&
              bar.subjectId !== 'other' &&
              bar.validFrom <= today &&
              (bar.validTo === null || today < bar.validTo),
          );
          if (blocked) expect(one.state).toBe('other-route');
          if (typeof person?.diedOn === 'string') expect(person.diedOn > today).toBe(true);
          if (one.role === 'sign' && one.state === 'open') expect(person?.capacity).toBe('full');
        }
      }),
      runs,
    );
  });

  it('who signs is the person, the pregnant woman, or an adult a record in force ties to the child', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const facts = asked.circle;
        const on = (one: { validFrom: string; validTo: string | null }): boolean =>
          one.validFrom <= today && (one.validTo === null || today < one.validTo);
        const tied = new Set([
          'child',
          subjectOf(asked).carriedBy,
          ...facts.responsibilities.filter(on).map((one) => one.adultId),
          ...facts.residences.filter(on).map((one) => one.adultId),
          ...facts.representatives
            .filter((one) => on(one) && one.personId === 'child')
            .filter((one) => one.mandate === 'all' || one.mandate.includes(asked.area))
            .map((one) => one.representativeId),
        ]);
        for (const one of signersOf(requirementsFor(asked))) {
          if (one.personId !== null) expect(tied).toContain(one.personId);
        }
      }),
      runs,
    );
  });

  it('in Denmark no professional representation of a child changes any answer', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const danish = { ...asked, country: 'DK' as const };
        const without = asked.circle.representatives.filter(
          (one) => !['care-order', 'unaccompanied-minor', 'foster-parent'].includes(one.kind),
        );
        expect(requirementsFor(danish)).toEqual(
          requirementsFor({ ...danish, circle: { ...asked.circle, representatives: without } }),
        );
      }),
      runs,
    );
  });

  it('an adult’s matters never need, hear or tell a parent: only the adult, or a representative if unable', () => {
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(ageOf(asked) >= 18);
        const bare = {
          ...asked.circle,
          responsibilities: [],
          dailyAuthorities: [],
          residences: [],
          exemptions: [],
        };
        const answer = requirementsFor(asked);
        expect(answer).toEqual(requirementsFor({ ...asked, circle: bare }));
        if (subjectOf(asked).capacity === 'full') {
          for (const one of answer) expect([null, 'child']).toContain(one.personId);
        }
      }),
      runs,
    );
  });

  it('the order of recording does not matter', () => {
    fc.assert(
      fc.property(question, fc.infiniteStream(fc.nat()), (asked, dice) => {
        const shuffle = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const shuffled = Object.fromEntries(
          Object.entries(asked.circle).map(([name, list]) => [name, shuffle(list as readonly unknown[])]),
        ) as unknown as Circle;
        expect(requirementsFor({ ...asked, circle: shuffled })).toEqual(requirementsFor(asked));
      }),
      runs,
    );
  });

  it('a new block removes no requirement and opens none', () => {
    fc.assert(
      fc.property(
        question,
        fc.constantFrom(...ids),
        fc.constantFrom('child', null),
        (asked, personId, subjectId) => {
          const more = {
            ...asked.circle,
            blocks: [...asked.circle.blocks, { personId, subjectId, ...always }],
          };
          const slots = (all: readonly Requirement[]): unknown =>
            all.map((one) => [one.personId, one.role, one.alternativeGroup, one.source]);
          const before = requirementsFor(asked);
          const after = requirementsFor({ ...asked, circle: more });
          expect(slots(after)).toEqual(slots(before));
          for (const one of after) if (one.personId === personId) expect(one.state).toBe('other-route');
        },
      ),
      runs,
    );
  });

  it('an unrelated person, with whatever is recorded about them, changes nothing', () => {
    fc.assert(
      fc.property(question, grown('stranger'), period, (asked, stranger, on) => {
        const facts = asked.circle;
        const elsewhere = { childId: 'other', adultId: 'stranger', ...on };
        const more: Circle = {
          persons: [stranger, ...facts.persons],
          responsibilities: [elsewhere, ...facts.responsibilities],
          dailyAuthorities: [elsewhere, ...facts.dailyAuthorities],
          residences: [elsewhere, ...facts.residences],
          representatives: [
            { personId: 'stranger', representativeId: 'ada', kind: 'guardian', mandate: 'all', ...on },
            ...facts.representatives,
          ],
          blocks: [{ personId: 'stranger', subjectId: null, ...on }, ...facts.blocks],
          exemptions: [elsewhere, ...facts.exemptions],
        };
        expect(requirementsFor({ ...asked, circle: more })).toEqual(requirementsFor(asked));
      }),
      runs,
    );
  });

  it('a further holder never takes the signature of a holder away, where all holders sign', () => {
    fc.assert(
      fc.property(question, (asked) => {
        fc.pre(asked.matterClass === 'own' || asked.matterClass === 'parental-responsibility');
        const facts = asked.circle;
        const di = { childId: 'child', adultId: 'di', ...always };
        const more = { ...facts, responsibilities: [...facts.responsibilities, di] };
        const before = new Set(
          facts.responsibilities
            .filter((one) => isInForce(one, today))
            // Whom an exemption has taken out of the circle may still sign as guardian, while no holder is left.
            .filter(
              ({ adultId }) =>
                !facts.exemptions.some((out) => out.adultId === adultId && isInForce(out, today)),
            )
            .map((one) => one.adultId),
        );
        const signers = (all: readonly Requirement[]): (string | null)[] =>
          signersOf(all).map((one) => one.personId);
        const after = signers(requirementsFor({ ...asked, circle: more }));
        for (const id of signers(requirementsFor(asked))) {
          if (id !== null && before.has(id)) expect(after).toContain(id);
        }
      }),
      runs,
    );
  });

  it('nobody has two lines in the same role, and who signs is not told as well', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const all = requirementsFor(asked);
        const keys = all.map((one) => `${one.role} ${one.personId ?? ''}`);
        expect(new Set(keys).size).toBe(keys.length);
        const signers = new Set(signersOf(all).map((one) => one.personId));
        for (const one of all) if (one.role !== 'sign') expect(signers).not.toContain(one.personId);
      }),
      runs,
    );
  });
});
