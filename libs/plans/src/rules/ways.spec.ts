import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { changeKinds, commitmentStates, requirementRoles, requirementStates } from '#contract';
import { refusedDelegation, refusedUse, type DelegationFacts, type DelegationTerms } from './delegation.js';
import { addMonths, isWithin, refusedTerm } from './months.js';
import { refusedOwnPromise, type OwnPromiseDraft } from './own-promise.js';
import {
  isStopOpenTo,
  refusedPracticalStep,
  type PracticalStep,
  type StandingAgreementTerms,
} from './practical-step.js';
import { mayReport, mayStop, progressActs, progressOf, progressTable } from './progress.js';
import {
  hasMandate,
  isAskedWithNames,
  refusedConfirmation,
  refusedRefusal,
  type PromiseAnswerer,
} from './service-promise.js';
import { isTrialRunning, trialableParts, trialOverOn, type TrialRequirement } from './trial.js';

const today = '2026-11-22';

describe('months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-11-30', 6, '2027-05-30'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2026-01-31', -1, '2025-12-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('a term lasts six months at most and the last day is not in it', () => {
    expect(refusedTerm({ validFrom: '2026-11-22', validTo: '2027-05-22' })).toBeNull();
    expect(refusedTerm({ validFrom: '2026-11-22', validTo: '2027-05-23' })).toBe('period-too-long');
    expect(refusedTerm({ validFrom: '2026-11-22', validTo: '2026-11-22' })).toBe('period-reversed');
    expect(isWithin({ validFrom: '2026-11-22', validTo: '2026-11-23' }, '2026-11-22')).toBe(true);
    expect(isWithin({ validFrom: '2026-11-22', validTo: '2026-11-23' }, '2026-11-23')).toBe(false);
    expect(isWithin({ validFrom: '2026-11-22', validTo: '2026-11-23' }, '2026-11-21')).toBe(false);
  });
});

describe('an own promise', () => {
  const draft = (about: Partial<OwnPromiseDraft> = {}): OwnPromiseDraft => ({
    actorId: 'me',
    kind: 'action-add',
    ownerIds: ['me'],
    subjectIds: ['me'],
    hasMoney: false,
    restsOn: null,
    ...about,
  });

  it.each([
    ['a step I alone do, about me, without money', {}, null],
    ['changing a step that rests on my promise', { kind: 'action-change', restsOn: 'own-promise' }, null],
    ['changing a step that all agreed on', { kind: 'action-change', restsOn: 'agreement' }, 'is-agreed'],
    [
      'stopping my own step, even an agreed one about others',
      { kind: 'action-end', restsOn: 'agreement', subjectIds: ['you'] },
      null,
    ],
    ['stopping another’s step', { kind: 'action-end', ownerIds: ['you'] }, 'not-mine-alone'],
    ['a step for another to do', { ownerIds: ['you'] }, 'not-mine-alone'],
    ['a step we do together', { ownerIds: ['me', 'you'] }, 'not-mine-alone'],
    ['a step nobody does', { ownerIds: [] }, 'not-mine-alone'],
    ['a step about another', { subjectIds: ['me', 'you'] }, 'touches-others'],
    ['a step about nobody', { subjectIds: [] }, 'touches-others'],
    ['a step that costs money', { hasMoney: true }, 'costs-money'],
  ] as const)('%s', (_story, about, expected) => {
    expect(refusedOwnPromise(draft(about))).toBe(expected);
  });

  it('carries nothing but steps', () => {
    const carried = changeKinds.filter((kind) => refusedOwnPromise(draft({ kind })) === null);
    expect(carried).toEqual(['action-add', 'action-change', 'action-end']);
  });
});

describe('a practical step', () => {
  const agreement: StandingAgreementTerms = {
    areas: ['leisure'],
    ownerIds: ['school'],
    ceiling: { amountOre: 100_000, currency: 'NOK' },
    spentOre: 60_000,
    validFrom: '2026-09-01',
    validTo: '2027-02-01',
  };
  const where = { area: 'leisure', ownerId: 'school' } as const;
  const ask = (step: PracticalStep, about: Partial<StandingAgreementTerms> = {}) =>
    refusedPracticalStep(step, { ...agreement, ...about }, today);
  const delay = (newDue: string): PracticalStep => ({
    ...where,
    what: 'delay',
    agreedDue: '2026-12-01',
    newDue,
  });
  const measure = (amountOre: number): PracticalStep => ({
    ...where,
    what: 'measure',
    amountOre,
    currency: 'NOK',
  });

  it.each(['time', 'place', 'substitute'] as const)('changes %s at once', (what) => {
    expect(ask({ ...where, what })).toBeNull();
  });

  it.each([
    [delay('2026-12-15'), null],
    [delay('2026-12-16'), 'delay-too-long'],
    [measure(40_000), null],
    [measure(40_001), 'above-ceiling'],
    [measure(0), 'not-an-amount'],
    [measure(-5), 'not-an-amount'],
    [measure(0.5), 'not-an-amount'],
    [{ ...where, what: 'measure', amountOre: 1, currency: 'DKK' }, 'other-currency'],
    [{ ...where, what: 'time', area: 'school' }, 'area-not-agreed'],
    [{ ...where, what: 'time', ownerId: 'clinic' }, 'owner-not-agreed'],
  ] as const)('%j: %s', (step, expected) => {
    expect(ask(step)).toBe(expected);
  });

  it('spends nothing without a ceiling', () => {
    expect(ask(measure(1), { ceiling: null })).toBe('no-ceiling');
  });

  it('needs an agreement in force, of six months at most', () => {
    const step = { ...where, what: 'time' } as const;
    expect(ask(step, { validTo: today })).toBe('agreement-not-in-force');
    expect(ask(step, { validFrom: '2026-11-23' })).toBe('agreement-not-in-force');
    expect(ask(step, { validTo: '2027-03-02' })).toBe('agreement-not-in-force');
  });

  it('is stopped by anybody it concerns, and by nobody else', () => {
    expect(isStopOpenTo('amina', ['mother', 'amina'])).toBe(true);
    expect(isStopOpenTo('neighbour', ['mother', 'amina'])).toBe(false);
  });

  it('never lets small measures pass the ceiling together', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_000 })), (amounts) => {
        const spent = amounts.reduce(
          (sum, amount) => (ask(measure(amount), { spentOre: sum }) === null ? sum + amount : sum),
          0,
        );
        expect(spent).toBeLessThanOrEqual(100_000);
      }),
    );
  });
});

describe('a delegation', () => {
  const terms: DelegationTerms = {
    giverId: 'father',
    receiverId: 'uncle',
    kinds: ['leisure-start', 'school-choice'],
    validFrom: '2026-10-01',
    validTo: '2027-04-01',
    withdrawnOn: null,
  };
  const facts: DelegationFacts = {
    today,
    giverIsAdult: true,
    receiverIsAdult: true,
    receiverIsStaff: false,
    blockStands: false,
    giverHasCapacity: true,
  };

  it('is given between two adults, for listed matters and a time', () => {
    expect(refusedDelegation(terms, facts)).toBeNull();
    expect(refusedUse(terms, ['leisure-start'], facts)).toBeNull();
  });

  it.each([
    [{ receiverId: 'father' }, {}, 'to-oneself'],
    [{}, { giverIsAdult: false }, 'child-signature'],
    [{}, { receiverIsAdult: false }, 'not-adult'],
    [{}, { receiverIsStaff: true }, 'to-staff'],
    [{}, { blockStands: true }, 'block-stands'],
    [{}, { giverHasCapacity: false }, 'no-capacity'],
    [{ kinds: [] }, {}, 'nothing-listed'],
    [{ validTo: '2027-04-02' }, {}, 'period-too-long'],
    [{ validTo: '2026-10-01' }, {}, 'period-reversed'],
  ] as const)('with %j and %j is refused: %s, given and used', (about, changed, expected) => {
    expect(refusedDelegation({ ...terms, ...about }, { ...facts, ...changed })).toBe(expected);
    expect(refusedUse({ ...terms, ...about }, ['leisure-start'], { ...facts, ...changed })).toBe(expected);
  });

  it('carries a signature only for matters that are all listed', () => {
    expect(refusedUse(terms, ['leisure-start', 'passport'], facts)).toBe('not-listed');
    expect(refusedUse(terms, [], facts)).toBe('not-listed');
  });

  it.each([
    ['2026-09-30', null, 'not-in-force'],
    ['2026-10-01', null, null],
    ['2027-03-31', null, null],
    ['2027-04-01', null, 'not-in-force'],
    ['2026-11-22', '2026-11-22', 'not-in-force'],
    ['2026-11-21', '2026-11-22', null],
  ])('used on %s, taken back on %s: %s', (day, withdrawnOn, expected) => {
    expect(refusedUse({ ...terms, withdrawnOn }, ['leisure-start'], { ...facts, today: day })).toBe(expected);
  });
});

describe('a trial', () => {
  const gate = (about: Partial<TrialRequirement> = {}): TrialRequirement => ({
    role: 'sign',
    partIds: ['swimming'],
    folded: 'met',
    alternativeGroup: null,
    ...about,
  });
  const swimming = { id: 'swimming', reversible: true };

  it('starts for a part whose every signature and voice is in place, while another part waits', () => {
    const waits = gate({ partIds: ['school'], folded: 'open' });
    const parts = [swimming, { id: 'school', reversible: true }];
    expect(trialableParts(parts, [gate(), gate({ role: 'heard' }), waits])).toEqual(['swimming']);
  });

  it.each([
    ['it cannot be undone', [{ ...swimming, reversible: false }], [gate()]],
    ['nobody signs it', [swimming], [gate({ role: 'heard' })]],
    ['a voice is missing', [swimming], [gate(), gate({ role: 'heard', folded: 'open' })]],
    ['a signature is missing', [swimming], [gate(), gate({ folded: 'open' })]],
    ['a requirement is impossible', [swimming], [gate(), gate({ folded: 'impossible' })]],
    ['another route is needed', [swimming], [gate(), gate({ folded: 'other-route' })]],
  ])('does not start when %s', (_story, parts, requirements) => {
    expect(trialableParts(parts, requirements)).toEqual([]);
  });

  it('waits neither for the told nor for the second of two alternatives', () => {
    const told = gate({ role: 'told', folded: 'open' });
    const alternatives = [
      gate({ alternativeGroup: 'care' }),
      gate({ alternativeGroup: 'care', folded: 'open' }),
    ];
    expect(trialableParts([swimming], [told, ...alternatives])).toEqual(['swimming']);
  });

  it('never starts past an unmet signature or voice, whatever else is there', () => {
    const requirement = fc.record({
      role: fc.constantFrom(...requirementRoles),
      partIds: fc.subarray(['swimming', 'school']),
      folded: fc.constantFrom(...requirementStates),
      alternativeGroup: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(requirement, { maxLength: 6 }), (requirements) => {
        const own = requirements.filter(
          ({ role, partIds }) => role !== 'told' && partIds.includes('swimming'),
        );
        const isReady =
          own.some(({ role }) => role === 'sign') && own.every(({ folded }) => folded === 'met');
        expect(trialableParts([swimming], requirements)).toEqual(isReady ? ['swimming'] : []);
      }),
    );
  });

  it('runs while its decision is open or waits for effect, 30 days at most', () => {
    expect(trialOverOn('2026-11-01')).toBe('2026-12-01');
    expect(isTrialRunning('2026-11-01', 'proposed', '2026-11-30')).toBe(true);
    expect(isTrialRunning('2026-11-01', 'agreed', '2026-11-30')).toBe(true);
    expect(isTrialRunning('2026-11-01', 'proposed', '2026-12-01')).toBe(false);
    for (const status of [
      'draft',
      'in-effect',
      'not-agreed',
      'withdrawn',
      'expired',
      'other-route',
    ] as const) {
      expect(isTrialRunning('2026-11-01', status, '2026-11-02')).toBe(false);
    }
  });
});

describe('a service’s promise', () => {
  const asked = { serviceId: 'school', state: 'asked' } as const;
  const leader: PromiseAnswerer = { staff: [{ serviceId: 'school', role: 'service-leader' }], mandates: [] };
  const teacher: PromiseAnswerer = { staff: [{ serviceId: 'school', role: 'professional' }], mandates: [] };
  const content = { what: 'Leksehjelp tirsdag', startsOn: '2026-12-01', due: null };

  it('is given by its leader or by one of its own with a mandate', () => {
    expect(hasMandate('school', leader)).toBe(true);
    expect(hasMandate('school', teacher)).toBe(false);
    expect(hasMandate('school', { ...teacher, mandates: ['school'] })).toBe(true);
    expect(hasMandate('clinic', leader)).toBe(false);
    expect(hasMandate('clinic', { ...teacher, mandates: ['clinic'] })).toBe(false);
  });

  it('says what and when', () => {
    expect(refusedConfirmation(asked, content, leader)).toBeNull();
    expect(refusedConfirmation(asked, { ...content, startsOn: null, due: '2026-12-20' }, leader)).toBeNull();
    expect(refusedConfirmation(asked, { ...content, what: ' ' }, leader)).toBe('what-missing');
    expect(refusedConfirmation(asked, { ...content, startsOn: null }, leader)).toBe('when-missing');
    expect(refusedConfirmation(asked, content, teacher)).toBe('no-mandate');
  });

  it('is answered once', () => {
    for (const state of ['confirmed', 'refused', 'withdrawn'] as const) {
      expect(refusedConfirmation({ ...asked, state }, content, leader)).toBe('already-answered');
      expect(refusedRefusal({ ...asked, state }, 'full', leader)).toBe('already-answered');
    }
  });

  it('is refused with a reason, by someone who may', () => {
    expect(refusedRefusal(asked, 'Ingen ledig plass', leader)).toBeNull();
    expect(refusedRefusal(asked, '', leader)).toBe('reason-missing');
    expect(refusedRefusal(asked, 'Ingen ledig plass', teacher)).toBe('no-mandate');
  });

  it('is asked for without names unless a consent covers every subject', () => {
    expect(isAskedWithNames(['amina'], ['amina'])).toBe(true);
    expect(isAskedWithNames(['amina', 'jonas'], ['amina'])).toBe(false);
    expect(isAskedWithNames([], ['amina'])).toBe(false);
  });
});

describe('progress', () => {
  it('has an answer for every state and every act', () => {
    expect(Object.keys(progressTable).sort()).toEqual([...commitmentStates].sort());
    for (const state of commitmentStates)
      expect(Object.keys(progressTable[state]).sort()).toEqual([...progressActs].sort());
  });

  it.each([
    ['planned', 'begin', 'in-progress'],
    ['planned', 'report', 'in-progress'],
    ['planned', 'stop', 'stopped'],
    ['planned', 'resume', 'not-begun'],
    ['in-progress', 'begin', 'already-begun'],
    ['in-progress', 'finish', 'done'],
    ['in-progress', 'stop', 'stopped'],
    ['done', 'resume', 'in-progress'],
    ['done', 'stop', 'already-done'],
    ['stopped', 'begin', 'already-over'],
    ['stopped', 'resume', 'already-over'],
    ['replaced', 'report', 'already-over'],
  ] as const)('%s: %s leads to %s', (state, act, expected) => {
    const step = progressOf(state, act);
    expect('to' in step ? step.to : step.refused).toBe(expected);
  });

  it('a stopped or replaced step never runs again without a new basis', () => {
    for (const act of progressActs) {
      expect(progressOf('stopped', act)).toEqual({ refused: 'already-over' });
      expect(progressOf('replaced', act)).toEqual({ refused: 'already-over' });
    }
  });

  it('is reported by those who do it or the coordinator, and stopped by those who do it', () => {
    const step = { ownerIds: ['mother'], ownerServiceIds: ['school'] };
    const person = (personId: string, serviceIds: readonly string[] = [], isCoordinator = false) => ({
      personId,
      serviceIds,
      isCoordinator,
    });
    const all = [person('mother'), person('teacher', ['school']), person('lead', [], true), person('father')];
    expect(all.map((one) => mayReport(one, step))).toEqual([true, true, true, false]);
    expect(all.map((one) => mayStop(one, step))).toEqual([true, true, false, false]);
  });
});
