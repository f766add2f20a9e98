import { describe, expect, it } from '@jest/globals';
import { linesOf, saw, tellTheSame, type SeenLine, type WrittenLine } from './seen.js';
import type { Item, Viewer } from './viewer.js';

const viewer = (more: Partial<Viewer> = {}): Viewer => ({
  ...{ personId: 'me', isMember: false, coordinates: false, covers: [], mates: [], serviceIds: ['s'] },
  ...{ consented: ['kid:school', 'kid:economy', 'kid:physical-health', 'sib:school'], hidesHealth: false },
  ...{ within: null, ownPairs: [], ownFrom: [], raised: [], untraced: [], ended: [], isYoung: false },
  ...more,
});
const item = (more: Partial<Item> = {}): Item => ({
  ...{ subjectIds: ['kid'], area: 'school', lane: 'consented-services', namedIds: [], authorId: 'author' },
  ...{ serviceId: null, laneSince: null },
  ...more,
});
const line = { subjectIds: ['kid'], because: 'consent', reach: 'answering', areas: ['school'] };

describe('what is written down when somebody is shown items', () => {
  it('is a line with whose, why, who may be told and in what part of life', () => {
    expect(linesOf(viewer(), [item()])).toEqual([line]);
    expect(linesOf(viewer(), [])).toEqual([]);
  });

  it('is one line for the same persons, reason and reach, with every part of life once and in order', () => {
    const items = [item(), item({ area: 'economy' }), item()];
    expect(linesOf(viewer(), items)).toEqual([{ ...line, areas: ['economy', 'school'] }]);
  });

  it('is the same line whatever order the persons come in', () => {
    const both = [item({ subjectIds: ['sib', 'kid', 'kid'] }), item({ subjectIds: ['kid', 'sib'] })];
    expect(linesOf(viewer(), both)).toEqual([{ ...line, subjectIds: ['kid', 'sib'] }]);
  });

  it('is a line of its own for other persons, another reason, another reach', () => {
    const items = [
      item(),
      item({ subjectIds: ['sib'] }),
      item({ lane: 'subjects', serviceId: 's' }),
      item({ area: 'physical-health' }),
    ];
    expect(linesOf(viewer(), items)).toEqual([
      line,
      { ...line, subjectIds: ['sib'] },
      { ...line, because: 'own-step' },
      { ...line, reach: 'answering-health', areas: ['physical-health'] },
    ]);
  });

  it('is nothing about oneself, also beside others, and nothing of what was not seen', () => {
    const own = viewer({ personId: 'kid' });
    expect(linesOf(own, [item(), item({ subjectIds: ['kid', 'sib'], authorId: 'kid' })])).toEqual([]);
    expect(linesOf(viewer(), [item({ subjectIds: ['stranger'] })])).toEqual([]);
    expect(linesOf(viewer({ personId: 'kid' }), [item()], 'own-step')).toEqual([]);
  });

  it('says why in other words where the one rule gives no reason', () => {
    expect(linesOf(viewer(), [item({ subjectIds: ['stranger'] })], 'own-step')).toEqual([
      { ...line, subjectIds: ['stranger'], because: 'own-step' },
    ]);
    expect(linesOf(viewer(), [item()], 'own-step')).toEqual([line]);
  });

  it('tells health only to whoever answers for health, mental or physical', () => {
    const reaches = (['physical-health', 'mental-health', 'housing'] as const).map(
      (area) => linesOf(viewer({ covers: [`kid:${area}`] }), [item({ area })])[0]?.reach,
    );
    expect(reaches).toEqual(['answering-health', 'answering-health', 'answering']);
  });

  it('tells of a service’s own notes the officer alone', () => {
    expect(linesOf(viewer(), [item({ lane: 'service-notes', serviceId: 's' })])).toEqual([
      { ...line, because: 'own-service-notes', reach: 'officer' },
    ]);
  });

  it('tells of what is kept to oneself or to named persons those who know it, each alone', () => {
    const named = (namedIds: string[], more: Partial<Item> = {}) =>
      linesOf(viewer(), [
        item({ lane: 'named-persons', subjectIds: ['kid', 'sib'], serviceId: 's', namedIds, ...more }),
      ]).map(({ subjectIds, reach }) => [subjectIds, reach]);
    expect(named(['kid', 'sib'])).toEqual([
      [['kid'], 'subject'],
      [['sib'], 'subject'],
    ]);
    expect(named(['sib'])).toEqual([[['sib'], 'subject']]);
    expect(named([], { authorId: 'kid' })).toEqual([[['kid'], 'subject']]);
    expect(named([])).toEqual([[['kid', 'sib'], 'officer']]);
  });

  it('tells of what only its author knows nobody who was named before', () => {
    const mine = item({ lane: 'only-me', authorId: 'me', namedIds: ['kid'] });
    expect(linesOf(viewer(), [mine])).toEqual([{ ...line, because: 'own-item', reach: 'officer' }]);
  });
});

describe('what was written as it was read', () => {
  const shown = (more: Partial<SeenLine> = {}): SeenLine => ({ ...(line as SeenLine), ...more });
  const written = ({ subjectIds, ...rest }: SeenLine = shown()): WrittenLine => ({
    subject_ids: subjectIds,
    ...rest,
  });

  it('is what was shown, in whatever order, folded as the log folds it', () => {
    expect(tellTheSame([], [])).toBe(true);
    const areas = ['economy', 'school'] as const;
    const both = [shown({ areas: ['school'] }), shown({ areas: ['economy', 'school'] })];
    expect(tellTheSame([written(shown({ areas: [...areas].reverse() }))], both)).toBe(true);
    const two = shown({ subjectIds: ['kid', 'sib'] });
    expect(tellTheSame([written(), written(shown({ subjectIds: ['sib', 'kid'] }))], [two, shown()])).toBe(
      true,
    );
  });

  it.each<[string, SeenLine[], SeenLine[]]>([
    ['a line more', [shown(), shown({ subjectIds: ['sib'] })], [shown()]],
    ['a line less', [shown()], [shown(), shown({ subjectIds: ['sib'] })]],
    ['nothing', [], [shown()]],
    ['another person', [shown({ subjectIds: ['sib'] })], [shown()]],
    ['another reason', [shown({ because: 'coordinates' })], [shown()]],
    ['another reach', [shown({ reach: 'officer' })], [shown()]],
    ['a part of life more', [shown({ areas: ['school', 'economy'] })], [shown()]],
    ['a part of life less', [shown()], [shown({ areas: ['school', 'economy'] })]],
  ])('is not what was shown when it is %s', (_what, lines, rule) => {
    expect(tellTheSame(lines.map(written), rule)).toBe(false);
  });
});

describe('writing the lines', () => {
  const written: unknown[][] = [];
  const tx = {
    send: ({ text }: { text: string }, params: unknown[]): void => {
      written.push([text, ...params]);
    },
  } as Parameters<typeof saw>[0];

  it('asks nothing of the database when nothing of another was seen', async () => {
    await saw(tx, 'family', 'plan', []);
    expect(written).toEqual([]);
  });

  it('writes all of them at once, in the words of the columns', async () => {
    await saw(tx, 'family', 'plan', linesOf(viewer(), [item()]));
    const rows = [{ subject_ids: ['kid'], because: 'consent', reach: 'answering', areas: ['school'] }];
    expect(written).toEqual([
      [expect.stringContaining('app.saw($1, $2'), 'family', 'plan', JSON.stringify(rows)],
    ]);
  });
});
