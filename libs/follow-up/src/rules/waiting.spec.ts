import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decisionStatuses } from '#contract';
import { reminderVerdict, taskVerdict, type WaitingFacts } from './waiting.js';

const waiting: WaitingFacts = {
  status: 'proposed',
  currentVersion: 2,
  clockStopped: false,
  isAlive: true,
  hasAccess: true,
  isAsked: true,
  isUnanswered: true,
  isTold: false,
};

describe('whether a waiting answer is reminded of', () => {
  it.each(['v2-first', 'v2-day-3', 'v2-last-day', 'v2-first-again'])('reminds at %s', (occurrence) => {
    expect(reminderVerdict(occurrence, waiting)).toEqual({ send: true, because: 'answer-waits' });
  });

  it.each([
    ['a dead person', { isAlive: false }, 'dead'],
    ['one who may no longer see it', { hasAccess: false }, 'no-access'],
    ['anyone about a version that is no longer the current one', { currentVersion: 3 }, 'other-version'],
    ['anyone once the proposal is no longer open', { status: 'withdrawn' }, 'not-open'],
    ['one who is not asked', { isAsked: false, isUnanswered: false }, 'nothing-asked'],
    ['one who has answered', { isUnanswered: false }, 'answered'],
    ['anyone while somebody wants to talk first', { clockStopped: true }, 'clock-stopped'],
  ] as const)('does not remind %s', (_, facts, because) => {
    expect(reminderVerdict('v2-day-3', { ...waiting, ...facts })).toEqual({ send: false, because });
  });

  it('tells the one who is only told, also when the others were quick to agree', () => {
    const told = { ...waiting, isAsked: false, isUnanswered: false, isTold: true };
    expect(reminderVerdict('v2-told', told).send).toBe(true);
    expect(reminderVerdict('v2-told', { ...told, status: 'in-effect' }).send).toBe(true);
    expect(reminderVerdict('v2-told', { ...told, status: 'expired' })).toEqual({
      send: false,
      because: 'not-open',
    });
    expect(reminderVerdict('v2-told', waiting)).toEqual({ send: false, because: 'nothing-asked' });
  });

  it('sends nothing for an occurrence it does not know', () => {
    for (const occurrence of ['first', 'v2-', 'v2-day-30', 'v2-firstly', 'vx-first', 'av2-first'])
      expect(reminderVerdict(occurrence, waiting)).toEqual({ send: false, because: 'unknown-occurrence' });
  });

  it('never writes to the dead, to those without access, or about what is answered', () => {
    const facts = fc.record<WaitingFacts>({
      status: fc.constantFrom(...decisionStatuses),
      currentVersion: fc.integer({ min: 1, max: 3 }),
      clockStopped: fc.boolean(),
      isAlive: fc.boolean(),
      hasAccess: fc.boolean(),
      isAsked: fc.boolean(),
      isUnanswered: fc.boolean(),
      isTold: fc.boolean(),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom('v1-first', 'v2-day-3', 'v3-last-day'), (given, occurrence) => {
        if (!reminderVerdict(occurrence, given).send) return;
        expect(given).toMatchObject({
          isAlive: true,
          hasAccess: true,
          isUnanswered: true,
          clockStopped: false,
        });
        expect(given).toMatchObject({ status: 'proposed', currentVersion: Number(occurrence[1]) });
      }),
    );
  });

  it('tells the coordinator until somebody has dealt with it', () => {
    const here = { isAlive: true, hasAccess: true };
    expect(taskVerdict({ ...here, closedAt: null })).toEqual({ send: true, because: 'task-waits' });
    expect(taskVerdict({ ...here, closedAt: '2027-01-01T00:00:00.000Z' }).because).toBe('task-closed');
    expect(taskVerdict({ ...here, isAlive: false, closedAt: null }).because).toBe('dead');
  });
});
