import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { keptKinds, requestKinds, requestStates, retentionReasons } from '#contract';
import { sortForErasure, type ErasureFacts, type KeepingRule } from './erasure.js';
import { markable } from './marks.js';
import { answerBy, moveOf, remindersFor, requestActs } from './requests.js';

const today = '2026-11-22';
const ofCase = ['who-is-who', 'plan', 'papers', 'decisions', 'voices', 'consents', 'statutory', 'requests'];
const rules: readonly KeepingRule[] = [
  ...ofCase.map((kind): KeepingRule => ({
    kind,
    months: 120,
    from: 'closed',
    because: 'archive-law',
    source: 'arkivlova',
  })),
  { kind: 'access-log', months: 60, from: 'written', because: 'accountability', source: 'art. 5' },
  { kind: 'log-ins', months: 3, from: 'ended', because: 'security', source: 'art. 32' },
];
const open: ErasureFacts = {
  ...{ contactPoints: 2, messages: 0, drafts: 1, isOwn: true, birthDate: '1988-03-03' },
  ...{ closedOn: null, isArchived: false, isHeld: false },
};
const fates = (facts: Partial<ErasureFacts>) =>
  new Map(sortForErasure({ ...open, ...facts }, rules, today).map((one) => [one.kind, one]));

describe('an answer to somebody who asks to be erased', () => {
  it('lets go at once what nobody else needs, and keeps the case as long as the archive law says', () => {
    const found = fates({});
    expect(found.get('contact-points')).toMatchObject({ fate: 'goes-now' });
    expect(found.get('drafts')).toMatchObject({ fate: 'goes-now' });
    expect(found.get('messages')).toMatchObject({ fate: 'nothing-there' });
    expect(found.get('decisions')).toMatchObject({
      fate: 'kept',
      because: 'archive-law',
      months: 120,
      on: null,
    });
    expect(found.get('proof')).toMatchObject({ fate: 'kept', because: 'no-names-in-it' });
  });

  it('lets nobody else let go of what somebody wrote or was told, and tells nobody whether there is any', () => {
    const ofChild = (birthDate: string | null, drafts: number) =>
      fates({ isOwn: false, birthDate, drafts, messages: drafts });
    for (const drafts of [0, 3])
      for (const kind of ['drafts', 'messages'] as const)
        expect(ofChild('2020-05-05', drafts).get(kind)).toMatchObject({ fate: 'kept', because: 'own-hand' });
    expect(ofChild('2011-11-23', 0).get('contact-points')).toMatchObject({ fate: 'goes-now' });
    expect(ofChild('2011-11-22', 0).get('contact-points')).toMatchObject({ because: 'own-hand' });
    expect(ofChild(null, 0).get('contact-points')).toMatchObject({ because: 'own-hand' });
  });

  it('names the day once the plan is closed, and says so when the archive does not have it yet', () => {
    expect(fates({ closedOn: '2024-02-29' }).get('plan')).toMatchObject({
      ...{ fate: 'goes-on-a-date', on: '2034-02-28', because: 'archive-law' },
    });
    expect(fates({ closedOn: '2016-01-01' }).get('plan')).toMatchObject({
      fate: 'kept',
      because: 'not-archived',
    });
    expect(fates({ closedOn: '2016-01-01', isArchived: true }).get('plan')).toMatchObject({
      ...{ fate: 'goes-on-a-date', on: today },
    });
  });

  it.each([
    ['contact-points', 'contactPoints'],
    ['messages', 'messages'],
    ['drafts', 'drafts'],
  ] as const)('lets go of %s when there are any, and not while they are held', (kind, count) => {
    const answer = (many: number, isHeld = false) => fates({ [count]: many, isHeld }).get(kind);
    expect(answer(2)).toMatchObject({ fate: 'goes-now', because: 'nobody-needs-it', source: null });
    expect(answer(0)).toMatchObject({ fate: 'nothing-there', because: 'nobody-needs-it' });
    expect(answer(2, true)).toMatchObject({ fate: 'kept', because: 'hold' });
    expect(answer(0, true)).toMatchObject({ fate: 'nothing-there' });
  });

  it('keeps what has a time of its own that long, whether the plan is closed or not, and longer under a hold', () => {
    const log = { months: 60, from: 'written', source: 'art. 5', on: null, fate: 'kept' };
    for (const closedOn of [null, '2016-01-01'])
      expect(fates({ closedOn }).get('access-log')).toMatchObject({ ...log, because: 'accountability' });
    expect(fates({ isHeld: true }).get('access-log')).toMatchObject({ ...log, because: 'hold' });
    const held = fates({ isHeld: true, closedOn: '2016-01-01', isArchived: true }).get('plan');
    expect(held).toMatchObject({ fate: 'kept', because: 'hold', months: 120, from: 'closed', on: null });
  });

  it('goes on the very day its time is over, if the archive has it', () => {
    const on = (closedOn: string, isArchived: boolean) => fates({ closedOn, isArchived }).get('plan');
    expect(on('2016-11-22', true)).toMatchObject({ fate: 'goes-on-a-date', on: today });
    expect(on('2016-11-22', false)).toMatchObject({ fate: 'kept', because: 'not-archived', on: today });
    expect(on('2016-11-23', false)).toMatchObject({ fate: 'goes-on-a-date', on: '2026-11-23' });
  });

  it('sorts every kind exactly once, gives a reason each time, a source where something is kept by law, and erases nothing under a hold', () => {
    const facts = fc.record({
      ...{ contactPoints: fc.nat(3), messages: fc.nat(3), drafts: fc.nat(3) },
      ...{ isArchived: fc.boolean(), isHeld: fc.boolean(), isOwn: fc.boolean() },
      birthDate: fc.option(fc.constantFrom('1980-01-01', '2011-11-22', '2011-11-23', '2020-05-05'), {
        nil: null,
      }),
      closedOn: fc.option(fc.constantFrom('2010-05-05', '2016-11-22', '2016-11-23', '2025-01-01'), {
        nil: null,
      }),
    });
    fc.assert(
      fc.property(facts, (one) => {
        const sorted = sortForErasure(one, rules, today);
        expect(sorted.map(({ kind }) => kind)).toEqual([...keptKinds]);
        for (const { kind, fate, on, because, source } of sorted) {
          if (one.isHeld) expect(fate).not.toBe('goes-now');
          if (fate === 'goes-on-a-date') expect(on !== null && on >= today).toBe(true);
          if (because === 'archive-law') expect(source).toBe('arkivlova');
          if (fate === 'goes-now') expect(['contact-points', 'messages', 'drafts']).toContain(kind);
          if (fate === 'goes-now' && !one.isOwn) expect(kind).toBe('contact-points');
        }
      }),
    );
  });
});

describe('what stands on a family’s papers', () => {
  it('is marked once, and handed to the archive only when the plan is closed', () => {
    expect(markable(retentionReasons, [], 'plan')).toEqual(['complaint', 'court', 'audit', 'request']);
    expect(markable(retentionReasons, ['court'], 'closed')).toEqual([
      ...['complaint', 'audit', 'request', 'handed-over'],
    ]);
    expect(markable(retentionReasons, ['handed-over'], 'closed-unsigned')).not.toContain('handed-over');
    expect(markable(['handed-over'], [], 'closed-unsigned')).toEqual(['handed-over']);
    expect(markable(['handed-over'], [], 'resting')).toEqual([]);
  });
});

describe('a request about one’s own data', () => {
  it.each([
    ['correction', 'asked', 'correct', 'corrected'],
    ['correction', 'asked', 'refuse', 'refused'],
    ['correction', 'asked', 'withdraw', 'withdrawn'],
    ['erasure', 'asked', 'answer', 'answered'],
    ['erasure', 'asked', 'withdraw', 'withdrawn'],
    ['erasure', 'answered', 'carry-out', 'carried-out'],
  ] as const)('a %s that is %s: %s makes it %s', (kind, state, act, to) => {
    expect(moveOf(kind, state, act)).toEqual({ to });
  });

  it('has no other move: each of the rest is refused with its reason', () => {
    const moves = requestKinds.flatMap((kind) =>
      requestStates.flatMap((state) => requestActs.map((act) => moveOf(kind, state, act))),
    );
    expect(moves.filter((move) => 'to' in move)).toHaveLength(6);
    for (const kind of requestKinds)
      for (const state of requestStates)
        for (const act of requestActs) {
          const move = moveOf(kind, state, act);
          if ('to' in move) continue;
          const over = state === 'withdrawn' ? 'request-taken-back' : 'request-already-answered';
          expect(move).toEqual({ refused: state === 'asked' ? 'request-of-another-kind' : over });
        }
    expect(moveOf('erasure', 'asked', 'carry-out')).toEqual({ refused: 'request-of-another-kind' });
    expect(moveOf('correction', 'withdrawn', 'correct')).toEqual({ refused: 'request-taken-back' });
  });

  it('is answered within a month, and the coordinator hears of it three times', () => {
    expect(answerBy('2026-01-31')).toBe('2026-02-28');
    expect(remindersFor('2026-11-22')).toEqual(['2026-11-22', '2026-12-15', '2026-12-22']);
  });
});
