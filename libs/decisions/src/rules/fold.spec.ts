import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { answers, requirementRoles, signatureRoutes } from '#contract';
import type { AnswerFact, ViewFact } from './answers.js';
import { isTalkCovering } from './counts.js';
import { fold, hasAnswered, stillToSign } from './fold.js';
import { missingToAgree } from './missing.js';
import type { PersonRequirement } from './requirement.js';
import { aYes, mustSign, soFar } from './testing/a-family.js';

const aView = (about: Partial<ViewFact> = {}): ViewFact => ({
  personId: 'jonas',
  talkedOn: '2026-11-01',
  said: 'words',
  objects: false,
  weighed: false,
  coordinatorReads: true,
  ...about,
});
const both = [mustSign('mother'), mustSign('father')];
const outcome = (requirements: readonly PersonRequirement[], about: Parameters<typeof soFar>[0] = {}) =>
  fold(requirements, soFar(about)).outcome;

describe('signatures', () => {
  it('are agreement only when everybody who must has said yes', () => {
    expect(outcome(both)).toBe('open');
    expect(outcome(both, { answers: [aYes('mother')] })).toBe('open');
    expect(outcome(both, { answers: [aYes('mother'), aYes('father', { answer: 'yes-with-words' })] })).toBe(
      'agreed',
    );
  });

  it('one no is not agreed, whoever else said yes', () => {
    expect(outcome(both, { answers: [aYes('mother'), aYes('father', { answer: 'no' })] })).toBe('not-agreed');
    expect(outcome(both, { answers: [aYes('father', { answer: 'no' })] })).toBe('not-agreed');
  });

  it('of an earlier version count for nothing', () => {
    expect(outcome(both, { version: 2, answers: [aYes('mother'), aYes('father')] })).toBe('open');
  });

  it('of somebody who was not asked count for nothing', () => {
    expect(outcome(both, { answers: [aYes('mother'), aYes('coordinator')] })).toBe('open');
  });

  it('that were taken back count for nothing, neither yes nor no', () => {
    expect(outcome(both, { answers: [aYes('mother'), aYes('father', { withdrawn: true })] })).toBe('open');
    expect(
      outcome(both, {
        answers: [aYes('mother', { answer: 'no', withdrawn: true }), aYes('mother'), aYes('father')],
      }),
    ).toBe('agreed');
  });

  it.each(['paper', 'oral'] as const)(
    'on the route %s count when another service has called back',
    (route) => {
      const mother = aYes('mother', { route });
      const waiting = fold([mustSign('mother')], soFar({ answers: [mother] }));
      expect(waiting.outcome).toBe('open');
      expect(waiting.requirements[0]).toMatchObject({
        folded: 'open',
        answered: true,
        waitsFor: 'call-back',
      });
      expect(outcome([mustSign('mother')], { answers: [{ ...mother, calledBack: true }] })).toBe('agreed');
      expect(outcome([mustSign('mother')], { answers: [{ ...mother, answer: 'no' }] })).toBe('not-agreed');
    },
  );

  it('that their giver denies when called back count for nothing, and the giver is asked anew', () => {
    const denied = aYes('mother', { route: 'paper', denied: true });
    const asked = fold([mustSign('mother')], soFar({ answers: [denied] }));
    expect(asked.outcome).toBe('open');
    expect(asked.requirements[0]).toMatchObject({ answered: false, waitsFor: 'signature' });
    expect(outcome([mustSign('mother')], { answers: [{ ...denied, answer: 'no' }] })).toBe('open');
    expect(outcome([mustSign('mother')], { answers: [denied, aYes('mother')] })).toBe('agreed');
  });

  it.each(['own-device', 'guest-device', 'assisted'] as const)('on the route %s count at once', (route) => {
    expect(outcome([mustSign('mother')], { answers: [aYes('mother', { route })] })).toBe('agreed');
  });

  it('on behalf of another count only under a delegation that held', () => {
    const forFather = aYes('mother', { onBehalfOf: 'father' });
    expect(outcome([mustSign('father')], { answers: [forFather] })).toBe('open');
    expect(outcome([mustSign('father')], { answers: [{ ...forFather, delegationHeld: true }] })).toBe(
      'agreed',
    );
    expect(outcome([mustSign('mother')], { answers: [{ ...forFather, delegationHeld: true }] })).toBe('open');
  });
});

describe('nobody', () => {
  it('is never everybody: no requirement at all needs another route', () => {
    expect(outcome([])).toBe('other-route');
    expect(outcome([mustSign('aunt', { role: 'told' })], { toldIds: ['aunt'] })).toBe('other-route');
  });

  it('can fill it: impossible, never done, whatever else is signed', () => {
    const folded = fold([mustSign(null), mustSign('mother')], soFar({ answers: [aYes('mother')] }));
    expect(folded.outcome).toBe('other-route');
    expect(folded.requirements.map((one) => one.folded)).toEqual(['impossible', 'met']);
  });

  it('gives a yes by silence: who cannot be reached needs another route', () => {
    expect(outcome(both, { answers: [aYes('mother')], unreachableIds: ['father'] })).toBe('other-route');
    expect(outcome(both, { answers: [aYes('mother'), aYes('father')], unreachableIds: ['father'] })).toBe(
      'agreed',
    );
  });

  it('signs past a block: the answer must be fetched by another route even if one lies there', () => {
    const blocked = mustSign('father', { state: 'other-route' });
    expect(outcome([mustSign('mother'), blocked], { answers: [aYes('mother'), aYes('father')] })).toBe(
      'other-route',
    );
  });
});

describe('one of several', () => {
  const group = [
    mustSign('mother', { alternativeGroup: 'care' }),
    mustSign('father', { alternativeGroup: 'care' }),
  ];

  it('is enough', () => {
    expect(outcome(group, { answers: [aYes('father')] })).toBe('agreed');
    expect(missingToAgree(fold(group, soFar({ answers: [aYes('father')] })))).toEqual([]);
    expect(outcome(group, { answers: [aYes('father'), aYes('mother', { answer: 'no' })] })).toBe('agreed');
  });

  it('is not yet a no while another can still answer', () => {
    expect(outcome(group, { answers: [aYes('mother', { answer: 'no' })] })).toBe('open');
    expect(
      outcome(group, { answers: [aYes('mother', { answer: 'no' }), aYes('father', { answer: 'no' })] }),
    ).toBe('not-agreed');
  });

  it('is out of reach only when nobody of them can answer', () => {
    const barred = group.map((one) => ({ ...one, state: 'other-route' as const }));
    expect(outcome([barred[0]!, group[1]!])).toBe('open');
    expect(outcome(barred)).toBe('other-route');
  });
});

describe('a child’s voice', () => {
  const heard = [mustSign('mother'), mustSign('jonas', { role: 'heard' })];
  const signed = { answers: [aYes('mother')] };

  it('is waited for though all have signed', () => {
    expect(outcome(heard, signed)).toBe('open');
    expect(outcome(heard, { ...signed, views: [aView()] })).toBe('agreed');
  });

  it.each(['words', 'nothing', 'not-able'] as const)('is full when the child said: %s', (said) => {
    expect(outcome(heard, { ...signed, views: [aView({ said })] })).toBe('agreed');
  });

  it('holds from 12 until an objection is weighed, and is no veto', () => {
    const objecting = { ...signed, twelveOrOlderIds: ['jonas'], views: [aView({ objects: true })] };
    const folded = fold(heard, soFar(objecting));
    expect(folded.outcome).toBe('open');
    expect(folded.objectionHeld).toBe(true);
    expect(outcome(heard, { ...objecting, views: [aView({ objects: true, weighed: true })] })).toBe('agreed');
  });

  it.each([true, false])(
    'needs from 12 somebody who can weigh it, and the answer is the same whether the child objects: %s',
    (objects) => {
      const closed = {
        ...signed,
        twelveOrOlderIds: ['jonas'],
        views: [aView({ objects, coordinatorReads: false })],
      };
      const { outcome: stands, objectionHeld, requirements } = fold(heard, soFar(closed));
      expect({ stands, objectionHeld }).toEqual({ stands: 'other-route', objectionHeld: false });
      expect(requirements.find(({ role }) => role === 'heard')).toMatchObject({
        folded: 'other-route',
        answered: true,
        waitsFor: 'coordinator-reading',
      });
      expect(outcome(heard, { ...closed, twelveOrOlderIds: [] })).toBe('agreed');
    },
  );

  it('under 12 is recorded and holds nothing', () => {
    expect(outcome(heard, { ...signed, views: [aView({ objects: true })] })).toBe('agreed');
  });

  it.each([
    ['2026-08-24', 'agreed'],
    ['2026-08-23', 'open'],
    ['2026-11-22', 'agreed'],
    ['2026-11-23', 'open'],
  ])('from a talk on %s leaves the decision of 22 November %s', (talkedOn, expected) => {
    expect(outcome(heard, { ...signed, views: [aView({ talkedOn })] })).toBe(expected);
  });

  it('counts for the child alone', () => {
    expect(outcome(heard, { ...signed, views: [aView({ personId: 'amina' })] })).toBe('open');
  });
});

describe('properties of the fold', () => {
  const person = fc.constantFrom('mother', 'father', 'jonas', 'grandmother');
  const requirement: fc.Arbitrary<PersonRequirement> = fc
    .record({
      personId: fc.option(person),
      role: fc.constantFrom(...requirementRoles),
      blocked: fc.boolean(),
      alternativeGroup: fc.option(fc.constantFrom('care', 'daily'), { freq: 4 }),
    })
    .map(({ personId, role, blocked, alternativeGroup }) =>
      mustSign(personId, {
        role,
        alternativeGroup,
        ...(blocked && personId !== null ? { state: 'other-route' } : {}),
      }),
    );
  const answer: fc.Arbitrary<AnswerFact> = fc.record({
    signedBy: person,
    onBehalfOf: person,
    version: fc.constantFrom(1, 2),
    answer: fc.constantFrom(...answers),
    route: fc.constantFrom(...signatureRoutes),
    signedAt: fc.constant('2026-11-20T10:00:00.000Z'),
    withdrawn: fc.boolean(),
    calledBack: fc.boolean(),
    denied: fc.boolean(),
    delegationHeld: fc.boolean(),
  });
  const view: fc.Arbitrary<ViewFact> = fc.record({
    personId: person,
    talkedOn: fc.constantFrom('2026-11-01', '2026-01-01'),
    said: fc.constantFrom('words' as const, 'nothing' as const),
    objects: fc.boolean(),
    weighed: fc.boolean(),
    coordinatorReads: fc.boolean(),
  });
  const anything = fc.record({
    requirements: fc.array(requirement, { maxLength: 6 }),
    answers: fc.array(answer, { maxLength: 8 }),
    views: fc.array(view, { maxLength: 4 }),
    unreachableIds: fc.subarray(['mother', 'father']),
    toldIds: fc.subarray(['mother', 'father']),
    twelveOrOlderIds: fc.subarray(['jonas', 'grandmother']),
    cut: fc.nat(),
  });
  const alwaysAgreed = fc.record({
    signers: fc.uniqueArray(person, { minLength: 1 }),
    heard: fc.subarray(['jonas', 'amina']),
  });
  const agreedBy = (signers: readonly string[], heard: readonly string[]) => ({
    requirements: [
      ...signers.map((id) => mustSign(id)),
      ...heard.map((id) => mustSign(id, { role: 'heard' as const })),
    ],
    facts: { answers: signers.map((id) => aYes(id)), views: heard.map((personId) => aView({ personId })) },
  });

  it('the order in which answers, views and requirements came decides nothing', () => {
    fc.assert(
      fc.property(anything, ({ requirements, cut, ...facts }) => {
        const turn = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length === 0 ? 0 : cut % list.length;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const plain = fold(requirements, soFar(facts));
        const turned = fold(
          turn(requirements),
          soFar({ ...facts, answers: turn(facts.answers), views: turn(facts.views) }),
        );
        expect(turned.outcome).toBe(plain.outcome);
        expect(turned.objectionHeld).toBe(plain.objectionHeld);
        expect(turned.requirements).toEqual(expect.arrayContaining([...plain.requirements]));
      }),
    );
  });

  const isEvidence = (one: AnswerFact): boolean =>
    one.version === 1 &&
    one.answer !== 'no' &&
    !one.withdrawn &&
    !one.denied &&
    (one.signedBy === one.onBehalfOf || one.delegationHeld) &&
    (one.calledBack || !['paper', 'oral'].includes(one.route));

  it('agreed means: every ungrouped signer has an own or delegated yes on this version, and every child was heard', () => {
    let agreed = 0;
    fc.assert(
      fc.property(anything, ({ requirements, ...facts }) => {
        const folded = fold(requirements, soFar(facts));
        if (folded.outcome !== 'agreed') return;
        agreed += 1;
        for (const { personId, role, alternativeGroup, state } of requirements) {
          if (role === 'told' || alternativeGroup !== null) continue;
          expect(state).toBe('open');
          const evidence =
            role === 'sign'
              ? facts.answers.some((one) => one.onBehalfOf === personId && isEvidence(one))
              : facts.views.some((one) => one.personId === personId && one.talkedOn === '2026-11-01');
          expect(evidence).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(agreed).toBeGreaterThan(0);
  });

  it('taking away any one required signature or voice reopens it', () => {
    fc.assert(
      fc.property(alwaysAgreed, fc.nat(), ({ signers, heard }, pick) => {
        const { requirements, facts } = agreedBy(signers, heard);
        expect(outcome(requirements, facts)).toBe('agreed');
        const gone = signers[pick % signers.length];
        expect(
          outcome(requirements, { ...facts, answers: facts.answers.filter((one) => one.signedBy !== gone) }),
        ).toBe('open');
        if (heard.length > 0)
          expect(outcome(requirements, { ...facts, views: facts.views.slice(1) })).toBe('open');
      }),
    );
  });

  it('a signature of somebody unrelated changes nothing', () => {
    fc.assert(
      fc.property(anything, answer, ({ requirements, ...facts }, other) => {
        const unrelated = { ...other, signedBy: 'neighbour', onBehalfOf: 'neighbour' };
        const before = fold(requirements, soFar(facts));
        expect(fold(requirements, soFar({ ...facts, answers: [...facts.answers, unrelated] }))).toEqual(
          before,
        );
      }),
    );
  });

  it('an edit voids every signature', () => {
    fc.assert(
      fc.property(alwaysAgreed, ({ signers, heard }) => {
        const { requirements, facts } = agreedBy(signers, heard);
        expect(outcome(requirements, { ...facts, version: 2 })).toBe('open');
      }),
    );
  });
});

describe('who has answered, and who has not', () => {
  it('is whoever an answer stands for on this very version', () => {
    const has = (about: Partial<AnswerFact>, personId = 'mother') =>
      hasAnswered(personId, [aYes('mother', about)], 1);
    expect(has({})).toBe(true);
    expect(has({ answer: 'no' })).toBe(true);
    expect(has({}, 'father')).toBe(false);
    for (const about of [{ version: 2 }, { withdrawn: true }, { denied: true }])
      expect(has(about)).toBe(false);
    expect(has({ onBehalfOf: 'father' }, 'father')).toBe(false);
    expect(has({ onBehalfOf: 'father', delegationHeld: true }, 'father')).toBe(true);
    expect(has({ onBehalfOf: 'father', delegationHeld: true })).toBe(false);
  });

  it('is asked of those who sign and have said nothing', () => {
    const all = [...both, mustSign(null), mustSign('jonas', { role: 'heard' })];
    expect(stillToSign(fold(all, soFar()))).toEqual(['mother', 'father']);
    expect(stillToSign(fold(all, soFar({ answers: [aYes('mother', { route: 'paper' })] })))).toEqual([
      'father',
    ]);
    expect(stillToSign(fold(all, soFar({ unreachableIds: ['father'] })))).toEqual(['mother']);
  });

  it('a talk covers ninety days, from the day it was held', () => {
    const days = ['2026-11-21', '2026-11-22', '2027-02-20', '2027-02-21'];
    expect(days.map((day) => isTalkCovering('2026-11-22', day))).toEqual([false, true, true, false]);
  });
});
