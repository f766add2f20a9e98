import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { summaryOf } from './summary.js';
import { callerOf } from './traceparent.js';

describe('what a statement is called', () => {
  it.each([
    ['select json from anything', 'plan-whole', 'plan-whole'],
    ['select ctx.enter($1) as actor', undefined, 'ctx.enter'],
    ['INSERT INTO "event"("id") VALUES ($1)', undefined, 'insert into event'],
    ['UPDATE "goal" SET "title" = $1', undefined, 'update goal'],
    ['begin', undefined, 'begin'],
    ['  with a as (select 1) select 2', undefined, 'with'],
    ["notify him, 'x'", undefined, 'other'],
    ['select 1', "a name with 'words' in it", 'select'],
  ])('%s', (text, name, summary) => {
    expect(summaryOf(text, name)).toBe(summary);
  });

  it('says nothing of what is written in it', () => {
    const parts = ["select '%'", "insert into goal (title) values ('%')", "update goal set title = '%'", '%'];
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.stringMatching(/^Kari[A-Z][a-z]{3,20}$/), (text, word) => {
        expect(summaryOf(text.replace('%', word))).not.toContain(word.toLowerCase());
        expect(summaryOf(text.replace('%', word))).not.toContain(word);
      }),
    );
  });
});

describe('where a caller says it came from', () => {
  const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7'];

  it('is read when it is one', () => {
    expect(callerOf(`00-${traceId}-${spanId}-01`)).toEqual({ traceId, spanId });
  });

  it.each([
    undefined,
    '',
    ['a', 'b'],
    `ff-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
  ])('is nothing when it is %j', (sent) => {
    expect(callerOf(sent)).toBeUndefined();
  });

  it('is nothing for whatever else is sent', () => {
    fc.assert(fc.property(fc.string(), (sent) => callerOf(sent) === undefined));
  });
});
