import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { protectionGrades } from '#contract';
import {
  gradeAfterMerge,
  likeness,
  mayUndo,
  refusalsOfMerge,
  rowToKeep,
  undoUntil,
  type MergeRefusal,
  type MergeSide,
} from './merges.js';

const side = (more: Partial<MergeSide> = {}): MergeSide => ({
  personId: 'one',
  givenName: 'Leila',
  familyName: 'Haddad',
  birthDate: '1990-04-02',
  diedOn: null,
  capacity: 'full',
  protectionGrade: 'none',
  language: 'nb',
  memberFrom: '2026-01-01',
  logIn: null,
  holders: [],
  livesWith: [],
  dailyWith: [],
  children: [],
  homes: [],
  consents: 0,
  answersOpen: false,
  holdsAnother: false,
  isGone: false,
  tiedToOther: false,
  consentDenied: false,
  ...more,
});

const table: readonly [string, Partial<MergeSide>, Partial<MergeSide>, readonly MergeRefusal[]][] = [
  ['two rows that say the same', {}, {}, []],
  ['one with a log-in and one without', { logIn: 'a' }, {}, []],
  ['one log-in for both', { logIn: 'a' }, { logIn: 'a' }, []],
  ['two log-ins', { logIn: 'a' }, { logIn: 'b' }, ['two-log-ins']],
  ['two dates of birth', {}, { birthDate: '1990-04-03' }, ['birth-dates-differ']],
  ['one who is not born yet', {}, { birthDate: null }, ['birth-dates-differ']],
  ['one who is dead', {}, { diedOn: '2026-02-02' }, ['deaths-differ']],
  ['one who cannot consent', {}, { capacity: 'no-consent' }, ['capacity-differs']],
  ['parents on one row only', { holders: ['m', 'f'] }, {}, []],
  ['the same parents in another order', { holders: ['m', 'f'] }, { holders: ['f', 'm'] }, []],
  ['other parents', { holders: ['m'] }, { holders: ['m', 'f'] }, ['authority-differs']],
  ['another parent in daily life', { livesWith: ['m'] }, { livesWith: ['f'] }, ['authority-differs']],
  ['another home', { homes: ['x'] }, { homes: ['y'] }, ['homes-differ']],
  ['a yes on one row and a later no on the other', { consentDenied: true }, {}, ['consents-differ']],
  ['mother and child', {}, { tiedToOther: true }, ['tied-to-each-other']],
  ['an answer under way on the row that goes', {}, { answersOpen: true }, ['answers-open']],
  ['an answer under way on the row that stays', { answersOpen: true }, {}, []],
  ['a row that holds another, going', {}, { holdsAnother: true }, ['already-merged']],
  ['a row that holds another, staying', { holdsAnother: true }, {}, []],
  ['a row that is gone', { isGone: true }, {}, ['already-merged']],
];

describe('The same person twice', () => {
  it.each(table)('%s', (_name, keep, gone, expected) => {
    expect(refusalsOfMerge(side(keep), side(gone), true)).toEqual(expected);
  });

  it('tells whoever may not make them one nothing but that', () => {
    expect(refusalsOfMerge(side({ logIn: 'a' }), side({ logIn: 'b' }), false)).toEqual(['not-from-here']);
  });

  it('keeps the row that can stay, then the one with a log-in, then the first', () => {
    expect(rowToKeep(side(), side({ answersOpen: true }))).toBe('other');
    expect(rowToKeep(side({ answersOpen: true }), side({ logIn: 'a' }))).toBe('one');
    expect(rowToKeep(side(), side({ logIn: 'a' }))).toBe('other');
    expect(rowToKeep(side({ memberFrom: '2026-03-01' }), side())).toBe('other');
  });

  it('never protects less than either did, whichever row stays', () => {
    const grade = fc.constantFrom(...protectionGrades);
    fc.assert(
      fc.property(grade, grade, (a, b) => {
        const [one, other] = [side({ protectionGrade: a }), side({ protectionGrade: b })];
        const after = gradeAfterMerge(one, other);
        expect(after).toBe(gradeAfterMerge(other, one));
        for (const before of [a, b])
          expect(protectionGrades.indexOf(after)).toBeGreaterThanOrEqual(protectionGrades.indexOf(before));
      }),
    );
  });

  const merged = { mergedAt: '2026-11-01T12:00:00.000Z', undoneAt: null };
  it.each([
    ['the same day', true, '2026-11-01T13:00:00.000Z', true],
    ['on the thirtieth day', true, '2026-12-01T12:00:00.000Z', true],
    ['after it, when something is signed', true, '2026-12-01T12:00:00.001Z', false],
    ['long after, when nothing is', false, '2027-11-01T12:00:00.000Z', true],
  ])('can be undone %s: %s', (_when, builtUpon, at, expected) => {
    expect(mayUndo({ ...merged, builtUpon }, at)).toBe(expected);
    expect(mayUndo({ ...merged, builtUpon, undoneAt: at }, at)).toBe(false);
  });

  it('says until when', () => {
    expect(undoUntil(merged.mergedAt)).toBe('2026-12-01T12:00:00.000Z');
  });

  const called = (givenName: string, familyName: string, sameLogIn = false) => ({
    givenName,
    familyName,
    sameLogIn,
  });
  it.each([
    ['Leila', 'Haddad', 'Leila', 'Haddad', 'same-name'],
    ['Leila Marie', 'Haddad', 'leila', 'Haddad-Berg', 'same-name'],
    ['André', 'Moe', 'Andre', 'Moe', 'same-name'],
    ['Leila', 'Haddad', 'Lea', 'Haddad', null],
    ['Leila', 'Haddad', 'Leila', 'Berg', null],
    ['', '', '', '', null],
  ])('%s %s and %s %s born on one day: %s', (a, b, c, d, expected) => {
    expect(likeness(called(a, b), called(c, d))).toBe(expected);
  });

  it('one log-in is a stronger hint than any name', () => {
    expect(likeness(called('Leila', 'Haddad', true), called('L.', 'Berg', true))).toBe('same-log-in');
  });
});
