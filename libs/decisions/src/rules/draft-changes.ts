import type { Instant } from '#contract';
import { canonical } from './hash.js';
import type { Part } from './part.js';

type WrittenPart = Pick<Part, 'kind' | 'area' | 'subjectIds' | 'lane' | 'namedIds' | 'payload'>;

/** A draft as somebody wrote it: what its question is, its parts, and what was chosen beside them. */
export interface WrittenDraft {
  readonly question: string;
  readonly urgent: boolean;
  readonly urgentBecause: string | null;
  readonly parts: readonly WrittenPart[];
  readonly additions: readonly { readonly part: number; readonly personId: string }[];
  readonly openDays: number | null;
  readonly thinkUntil: Instant | null;
  readonly interpreterFor: readonly string[];
}
export type DraftField = keyof WrittenDraft;

export const draftFields: readonly DraftField[] = [
  'question',
  'urgent',
  'urgentBecause',
  'parts',
  'additions',
  'openDays',
  'thinkUntil',
  'interpreterFor',
];

/** Which fields of a draft stand otherwise now than somebody wants them, so that whoever was late sees where to look. */
export function fieldsThatDiffer(wanted: WrittenDraft, now: WrittenDraft): readonly DraftField[] {
  return draftFields.filter((field) => told(wanted, field) !== told(now, field));
}

function told(draft: WrittenDraft, field: DraftField): string {
  return canonical(field === 'parts' ? draft.parts.map(bare) : draft[field]);
}

/** A part without its id and its salt; the order in which people are named is no difference. */
function bare({ kind, area, subjectIds, lane, namedIds, payload }: WrittenPart) {
  const [about, named] = [subjectIds, namedIds].map((ids) => [...new Set(ids)].sort());
  return { kind, area, about, lane, named, payload: payload as object };
}
