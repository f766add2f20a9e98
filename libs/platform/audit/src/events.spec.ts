import { describe, expect, it } from '@jest/globals';

import { assertTelling, eventStatement } from './events.js';

const id = '0198f0aa-0000-7000-8000-000000000001';

describe('an event', () => {
  it('tells by ids, hashes, days, moments and closed words', () => {
    expect(() =>
      assertTelling('reminder-sent', {
        personId: id,
        topic: 'answer-waits',
        refId: id,
        at: '2026-11-22T13:05:00.000Z',
      }),
    ).not.toThrow();
    expect(() => assertTelling('person-died', { personId: id, on: '2026-11-22' })).not.toThrow();
    expect(() => assertTelling('household-set', { householdId: id, personIds: [id, id] })).not.toThrow();
  });

  it.each([
    ['a name', { personId: 'Kari' }],
    ['a sentence', { reason: 'mor vil flytte' }],
    ['an address in a list', { fields: ['storgata 1'] }],
    ['a number with a fraction', { version: 1.5 }],
    ['an object', { person: { id } }],
  ])('does not hold %s: it could never be corrected', (_, payload) => {
    expect(() => assertTelling('person-corrected', payload)).toThrow('ids, hashes and closed words only');
  });

  it('gets its actor and its moment from the context, never from the caller', () => {
    const { text, values } = eventStatement({
      type: 'decision-drafted',
      familyId: id,
      subjectIds: [id],
      area: 'school',
      lane: 'subjects',
      payload: { decisionId: id },
    });
    expect(text).toContain('ctx.person()');
    expect(text).toContain('ctx.at()');
    expect(values).toHaveLength(10);
  });
});
