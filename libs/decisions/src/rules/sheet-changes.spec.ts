import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical, contentOf } from './hash.js';
import type { Part } from './part.js';
import { sheetChanges } from './sheet-changes.js';
import { aPart } from './testing/a-family.js';

const seesAll = () => true;
const nothing = { added: [], removed: [], changed: [] };

/** The same words in another version: every id and salt is new. */
const again = (part: Part): Part => ({ ...part, id: `${part.id}-again`, salt: `${part.salt}00` });
const titled = (id: string, title: string, more: Partial<Part> = {}) =>
  aPart({ id, ...more, payload: { language: 'nb', title } });

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const part = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom('action-add' as const, 'goal-add' as const),
    area: fc.constantFrom('school' as const, 'leisure' as const),
    subjectIds: fc.subarray(['mother', 'amina', 'jonas'], { minLength: 1 }),
    title: text,
    ifYes: fc.option(text, { nil: undefined }),
  })
  .map(({ title, ifYes, ...about }) =>
    aPart({
      ...about,
      payload: { language: 'nb' as const, title, ...(ifYes === undefined ? {} : { ifYes }) },
    }),
  );
const parts = fc.uniqueArray(part, { maxLength: 5, selector: ({ id }) => id });
const twoSheets = fc
  .uniqueArray(part, { maxLength: 8, selector: ({ id }) => id })
  .chain((all) =>
    fc
      .integer({ min: 0, max: all.length })
      .map((cut) => ({ before: all.slice(0, cut), after: all.slice(cut) })),
  );

describe('what changed on a sheet', () => {
  it('is told field by field, with what stood there and what stands there now', () => {
    const before = [titled('a', 'Svømming på tirsdag')];
    const after = [titled('b', 'Svømming på torsdag')];
    expect(sheetChanges(before, after, seesAll)).toEqual({
      ...nothing,
      changed: [
        {
          partId: 'b',
          formerPartId: 'a',
          field: 'payload.title',
          before: 'Svømming på tirsdag',
          after: 'Svømming på torsdag',
        },
      ],
    });
  });

  it('names what was added and what was taken away, whatever place it has in the version', () => {
    const kept = titled('a', 'Svømming', { area: 'leisure' });
    const gone = titled('b', 'Leksehjelp', { area: 'school' });
    const fresh = titled('c', 'Støttekontakt', { area: 'network' });
    expect(sheetChanges([gone, kept], [fresh, again(kept)], seesAll)).toEqual({
      added: [{ partId: 'c' }],
      removed: [{ partId: 'b', part: gone }],
      changed: [],
    });
  });

  it('does not take a part that stands as it was for the successor of one that is gone', () => {
    const gone = titled('a', 'Svømming');
    const kept = titled('b', 'Turn');
    const found = sheetChanges([gone, kept], [again(kept)], seesAll);
    expect(found).toEqual({ ...nothing, removed: [{ partId: 'a', part: gone }] });
  });

  it('never pairs what is about different people, or about another step', () => {
    const amina = titled('a', 'Svømming', { subjectIds: ['amina'] });
    const jonas = titled('b', 'Svømming', { subjectIds: ['jonas'] });
    expect(sheetChanges([amina], [jonas], seesAll)).toMatchObject({ added: [{ partId: 'b' }], changed: [] });
    const ends = (id: string, targetId: string) =>
      aPart({ id, kind: 'action-end', payload: { language: 'nb', title: 'Slutt', targetId } });
    expect(sheetChanges([ends('a', 'one')], [ends('b', 'two')], seesAll).changed).toEqual([]);
  });

  it('shows a widened circle of readers as a change', () => {
    const before = titled('a', 'Økonomi');
    const after = { ...again(before), lane: 'family' as const };
    expect(sheetChanges([before], [after], seesAll).changed).toMatchObject([
      { field: 'lane', before: before.lane, after: 'family' },
    ]);
  });

  it('is nothing when the same parts stand in the new version, in any order', () => {
    fc.assert(
      fc.property(parts, (before) => {
        expect(sheetChanges(before, [...before].reverse().map(again), seesAll)).toEqual(nothing);
      }),
    );
  });

  it('counts every part of both sheets once: kept, taken away or added', () => {
    fc.assert(
      fc.property(twoSheets, ({ before, after }) => {
        const { added, removed, changed } = sheetChanges(before, after, seesAll);
        expect(before.length - removed.length).toBe(after.length - added.length);
        const pairs = new Set(changed.map(({ partId, formerPartId }) => `${formerPartId}>${partId}`));
        expect(new Set(changed.map(({ partId }) => partId)).size).toBe(pairs.size);
        expect(new Set(changed.map(({ formerPartId }) => formerPartId)).size).toBe(pairs.size);
      }),
    );
  });

  it('leads from the former sheet to the new one', () => {
    fc.assert(
      fc.property(twoSheets, ({ before, after }) => {
        const { added, removed, changed } = sheetChanges(before, after, seesAll);
        const isGone = (id: string) => removed.some(({ partId }) => partId === id);
        const carried = before.filter(({ id }) => !isGone(id)).map((one) => rewritten(one, changed));
        const fresh = after.filter(({ id }) => added.some(({ partId }) => partId === id));
        const wordsOf = (sheet: readonly Part[]) => sheet.map(words).sort();
        expect(wordsOf([...carried, ...fresh])).toEqual(wordsOf(after));
      }),
    );
  });

  it('says no word of a part its reader may no longer see, only that it is gone', () => {
    const word = 'HEMMELIG';
    const marked = fc.uniqueArray(fc.tuple(part, fc.boolean()), { maxLength: 5, selector: ([{ id }]) => id });
    fc.assert(
      fc.property(marked, parts, (former, after) => {
        const before = former.map(([one, hidden]) =>
          hidden ? { ...one, payload: { ...one.payload, ifNo: word } } : one,
        );
        const sees = (one: Part) => one.payload.ifNo !== word;
        const found = sheetChanges(before, after, sees);
        expect(JSON.stringify(found)).not.toContain(word);
        for (const one of before.filter((each) => !sees(each)))
          expect(found.removed).toContainEqual({ partId: one.id, part: null });
      }),
    );
  });
});

const words = (one: Part): string => canonical({ ...contentOf(one), id: '' });

function rewritten(one: Part, changed: ReturnType<typeof sheetChanges>['changed']): Part {
  const { payload, ...about } = one;
  const fields: Record<string, unknown> = { ...payload };
  const rest: Record<string, unknown> = {};
  for (const { field, after } of changed.filter(({ formerPartId }) => formerPartId === one.id)) {
    const [, word] = field.split('payload.');
    if (word === undefined) rest[field] = after;
    else fields[word] = after;
  }
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return { ...about, ...rest, payload: kept as unknown as Part['payload'] };
}
