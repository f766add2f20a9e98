import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../../../api/problem.js';
import { draftSaver, isSameDraft } from './save-draft.js';
import type { Decision, DraftDto } from './written.js';

const saying = (question: string, more: Partial<DraftDto> = {}): DraftDto => ({
  question,
  urgent: false,
  interpreterFor: [],
  parts: [],
  additions: [],
  ...more,
});
const draft = (question: string, revision: number, status = 'draft') =>
  ({
    question,
    revision,
    status,
    urgent: false,
    urgentBecause: null,
    draft: null,
    parts: [],
  }) as unknown as Decision;

/** A server that loses the answer to the first `lost` saves it does, and where somebody may write in between. */
function server({ lost = 0 } = {}) {
  let now = draft('', 1);
  let toLose = lost;
  return {
    now: () => now,
    writes: (question: string, status?: string) => {
      now = draft(question, now.revision + 1, status);
    },
    save: (body: DraftDto, revision: number) => {
      if (revision !== now.revision) return Promise.reject(new Problem('version-conflict', 412));
      now = draft(body.question, revision + 1);
      toLose -= 1;
      return toLose >= 0 ? Promise.reject(new Problem('no-answer', 0)) : Promise.resolve(now);
    },
    read: () => Promise.resolve(now),
  };
}

describe('a draft that was saved while the answer was lost', () => {
  it('is saved: the same sent again meets its own words', async () => {
    const town = server({ lost: 1 });
    const save = draftSaver(town);
    await expect(save(saying('Skal vi?'), 1)).rejects.toMatchObject({ code: 'no-answer' });
    expect(await save(saying('Skal vi?'), 1)).toMatchObject({ question: 'Skal vi?', revision: 2 });
  });

  it('is no conflict for whoever has written on since', async () => {
    const town = server({ lost: 1 });
    const save = draftSaver(town);
    await expect(save(saying('Skal'), 1)).rejects.toMatchObject({ code: 'no-answer' });
    expect(await save(saying('Skal vi?'), 1)).toMatchObject({ question: 'Skal vi?', revision: 3 });
  });
});

describe('a draft that another has changed', () => {
  it('is a conflict, and the other’s words stand', async () => {
    const town = server();
    const save = draftSaver(town);
    town.writes('Skal de?');
    await expect(save(saying('Skal vi?'), 1)).rejects.toMatchObject({ code: 'version-conflict' });
    expect(town.now().question).toBe('Skal de?');
  });

  it('is a conflict also after an answer was lost', async () => {
    const town = server({ lost: 1 });
    const save = draftSaver(town);
    await expect(save(saying('Skal vi?'), 1)).rejects.toMatchObject({ code: 'no-answer' });
    town.writes('Skal de?');
    await expect(save(saying('Skal vi?'), 1)).rejects.toMatchObject({ code: 'version-conflict' });
  });

  it('or sent is a conflict, though the words are the same', async () => {
    const town = server();
    const save = draftSaver(town);
    town.writes('Skal vi?', 'proposed');
    await expect(save(saying('Skal vi?'), 1)).rejects.toMatchObject({ code: 'version-conflict' });
  });
});

describe('two drafts are the same', () => {
  const part = {
    kind: 'action-add',
    area: 'leisure',
    lane: 'subjects',
    payload: { language: 'nb', title: 'Tur' },
    subjectIds: ['a', 'b'],
    namedIds: [],
  } as const satisfies DraftDto['parts'][number];
  const one = saying('Tur?', { parts: [{ ...part, subjectIds: ['a', 'b'], namedIds: [] }] });

  it('whatever the server calls the parts, and in whatever order people and fields stand', () => {
    const { payload, ...rest } = part;
    const turned = { payload: { title: 'Tur', language: 'nb' } as const, ...rest, fromPartId: 'x' };
    const other = saying('Tur?', { parts: [{ ...turned, subjectIds: ['b', 'a'], namedIds: [] }] });
    expect(payload.title).toBe('Tur');
    expect(isSameDraft(one, other)).toBe(true);
  });

  it('only with the same words, for the same people', () => {
    const of = (subjectIds: string[], title: string) =>
      saying('Tur?', { parts: [{ ...part, subjectIds, namedIds: [], payload: { language: 'nb', title } }] });
    expect(isSameDraft(one, of(['a'], 'Tur'))).toBe(false);
    expect(isSameDraft(one, of(['a', 'b'], 'Fisketur'))).toBe(false);
  });
});
