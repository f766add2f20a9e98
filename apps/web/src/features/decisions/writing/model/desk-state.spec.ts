import { describe, expect, it } from '@jest/globals';
import { deskReducer, isUnsaved, openDesk, type DeskAct, type DeskState } from './desk-state.js';
import { bothOf, differences } from './differences.js';
import { bodyOf, type Decision, type Written, type WrittenPart } from './written.js';

const part = (id: string, more: Partial<WrittenPart> = {}): WrittenPart => ({
  key: id,
  id,
  kind: 'action-add',
  area: 'school',
  subjectIds: ['amina'],
  lane: 'subjects',
  namedIds: [],
  addedIds: [],
  payload: { language: 'nb', title: id },
  ...more,
});
const written = (...parts: WrittenPart[]): Written => ({
  question: 'Skal vi?',
  urgent: false,
  openDays: null,
  thinkUntil: null,
  urgentBecause: '',
  interpreterFor: [],
  parts,
});
const decision = (revision: number, ...parts: WrittenPart[]) =>
  ({ question: 'Skal vi?', urgent: false, revision, parts }) as unknown as Decision;
const desk = (...parts: WrittenPart[]): DeskState => openDesk(decision(1, ...parts));
const after = (state: DeskState, ...acts: DeskAct[]) => acts.reduce(deskReducer, state);
const titles = ({ written: { parts } }: DeskState) => parts.map(({ payload }) => payload.title);

describe('a proposal on the desk', () => {
  it('moves a part, and no further than the edge', () => {
    const state = desk(part('a'), part('b'));
    expect(titles(after(state, { type: 'move', key: 'a', by: 1 }))).toEqual(['b', 'a']);
    expect(titles(after(state, { type: 'move', key: 'a', by: -1 }))).toEqual(['a', 'b']);
  });

  it('puts back what was taken away, where it stood', () => {
    const state = after(desk(part('a'), part('b'), part('c')), { type: 'remove', key: 'b' });
    expect(titles(state)).toEqual(['a', 'c']);
    expect(titles(after(state, { type: 'putBack' }))).toEqual(['a', 'b', 'c']);
  });

  it('splits a part into one for each person, of which the first keeps its id', () => {
    const state = after(desk(part('a', { subjectIds: ['amina', 'ali'] })), { type: 'split', key: 'a' });
    expect(state.written.parts.map(({ id, subjectIds }) => [id, subjectIds])).toEqual([
      ['a', ['amina']],
      [undefined, ['ali']],
    ]);
  });

  it('knows what is not saved, and learns the server’s ids without losing what was written meanwhile', () => {
    const state = after(desk(part('a')), { type: 'add', part: part('new', { id: undefined }) });
    expect(isUnsaved(state)).toBe(true);
    const later = after(
      state,
      { type: 'fill', key: 'new', fields: { text: 'Mer' } },
      {
        type: 'saved',
        decision: decision(2, part('a'), part('server')),
        edits: state.edits,
        keys: ['a', 'new'],
      },
    );
    expect(later.written.parts[1]).toMatchObject({ id: 'server', payload: { text: 'Mer' } });
    expect([later.revision, isUnsaved(later)]).toEqual([2, true]);
  });
});

describe('what is sent', () => {
  it('leaves out what nobody has finished, and keeps an empty title for the server to refuse', () => {
    const half = part('a', {
      payload: {
        language: 'nb',
        title: '',
        text: '  ',
        owner: { kind: 'joint', personIds: [], serviceIds: [] },
        options: [{ title: '', pros: ['x'], cons: [] }],
      },
    });
    expect(bodyOf(written(half)).parts[0]?.payload).toEqual({ language: 'nb', title: '' });
  });

  it('names the added by the place of their part', () => {
    const body = bodyOf(written(part('a'), part('b', { addedIds: ['kari'] })));
    expect(body.additions).toEqual([{ part: 1, personId: 'kari' }]);
  });
});

describe('two who write at once', () => {
  it('are told what differs, and neither loses a word', () => {
    const mine = written(
      part('a', { payload: { language: 'nb', title: 'mitt' } }),
      part('x', { id: undefined }),
    );
    const theirs = written(part('a'), part('b'));
    const found = differences(mine, theirs);
    expect(found.changed.map((one) => one.mine.payload.title)).toEqual(['mitt']);
    expect([found.onlyMine.length, found.onlyTheirs.map(({ id }) => id)]).toEqual([1, ['b']]);
    expect(bothOf(mine, theirs).parts.map(({ payload }) => payload.title)).toEqual(['a', 'b', 'mitt', 'x']);
  });
});
