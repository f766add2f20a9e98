import { describe, expect, it } from '@jest/globals';
import { draftsOf, personsIn } from './drafts-of.js';

const item = (area: 'school' | 'work', ...persons: number[]) =>
  ({ kind: 'goal', area, title: 't', text: null, persons }) as const;
const brought = { items: [item('school', 1), item('school', 0, 1), item('work', 0), item('school', 1)] };

describe('the proposals a brought plan becomes', () => {
  it('are one for each part of life and set of people, twenty things at most', () => {
    expect(draftsOf(brought, ['0', '1', '2', '3'], (area) => area)).toEqual([
      { question: 'school', items: [0, 3] },
      { question: 'school', items: [1] },
      { question: 'work', items: [2] },
    ]);
    const many = { items: Array.from({ length: 45 }, () => item('work', 0)) };
    const all = many.items.map((_, place) => String(place));
    expect(draftsOf(many, all, (area) => area).map(({ items }) => items.length)).toEqual([20, 20, 5]);
  });

  it('ask which child somebody is only for what is ticked', () => {
    expect(personsIn(brought, ['2'])).toEqual([]);
    expect(personsIn(brought, ['1', '0'])).toEqual([1]);
  });
});
