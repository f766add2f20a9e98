import { describe, expect, it } from '@jest/globals';
import { fieldsThatDiffer, type WrittenDraft } from './draft-changes.js';

const part: WrittenDraft['parts'][number] = {
  kind: 'action-add',
  area: 'school',
  subjectIds: ['amina', 'kari'],
  lane: 'subjects',
  namedIds: [],
  payload: {
    language: 'nb',
    title: 'Leksehjelp',
    owner: { kind: 'civil-society', name: 'Frivilligsentralen' },
  },
};
const draft: WrittenDraft = {
  question: 'Skal Amina få leksehjelp?',
  urgent: false,
  urgentBecause: null,
  parts: [part],
  additions: [],
  openDays: null,
  thinkUntil: null,
  interpreterFor: [],
};

describe('what another wrote meanwhile', () => {
  it.each<[string, Partial<WrittenDraft>]>([
    ['question', { question: 'Skal Amina få støttetime?' }],
    ['urgent', { urgent: true }],
    ['parts', { parts: [{ ...part, payload: { ...part.payload, title: 'Støttetime' } }] }],
    ['parts', { parts: [part, part] }],
    ['parts', { parts: [{ ...part, lane: 'family' }] }],
    ['additions', { additions: [{ part: 0, personId: 'eva' }] }],
    ['interpreterFor', { interpreterFor: ['kari'] }],
    ['urgentBecause', { urgentBecause: 'Huset er solgt' }],
    ['openDays', { openDays: 20 }],
    ['thinkUntil', { thinkUntil: '2027-01-04T07:00:00.000Z' }],
  ])('is told by its field: %s', (field, change) => {
    expect(fieldsThatDiffer(draft, { ...draft, ...change })).toEqual([field]);
  });

  it('is nothing when only the order differs in which people or fields are written', () => {
    const { owner, title, language } = part.payload;
    const same = {
      ...part,
      subjectIds: ['kari', 'amina'],
      payload: { owner, title, language },
    } as typeof part;
    expect(
      fieldsThatDiffer(draft, { ...draft, parts: [{ ...same, id: 'p1', salt: 'x' } as typeof part] }),
    ).toEqual([]);
  });
});
