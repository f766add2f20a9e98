import { lifeAreas, type Language } from '#contract';
import type { components } from '../../../api/schema.js';
import { chosen, written } from '../../../ui/form/use-form.js';
import { bodyOf, writtenIn } from '../writing/model/written.js';

type Schemas = components['schemas'];
export type Suggestion = Schemas['DecisionView'];
export type DraftBody = Schemas['DraftDecisionDto'];

export const nothingYet = {
  question: '',
  area: '',
  title: '',
  personId: '',
  subjectIds: [] as readonly string[],
  lane: 'subjects',
  text: '',
};

/** How wide it may be shown: a signer must be able to see it. */
export const suggestedLanes = ['subjects', 'household', 'family'] as const;
export type WrittenSuggestion = typeof nothingYet;

/** A new proposal of one step. The server names what is missing. */
export function draftOf(given: WrittenSuggestion, language: Language): DraftBody {
  const { question, area, title, personId, subjectIds, lane, text } = given;
  const more = written(text);
  const payload = {
    language,
    title: title.trim(),
    owner: { kind: 'member' as const, personId },
    ...(more === undefined ? {} : { text: more }),
  };
  const part = {
    kind: 'action-add' as const,
    area: chosen(lifeAreas, area),
    subjectIds: [...subjectIds],
    lane: chosen(suggestedLanes, lane),
    payload,
  };
  return { question: question.trim(), parts: [part] } as DraftBody;
}

/** What a family wrote itself reads back into the same form; anything wider has none. */
export function readBack({ question, parts }: Suggestion): WrittenSuggestion | undefined {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0 || part.kind !== 'action-add') return undefined;
  const { title, text = '', owner } = part.payload;
  if (owner?.kind !== 'member') return undefined;
  const { area, subjectIds, lane } = part;
  return { question: question ?? '', area, title, personId: owner.personId, subjectIds, lane, text };
}

/** The same proposal with what was changed; all that the form does not show stays as it was. */
export function changedBody(decision: Suggestion, given: WrittenSuggestion): DraftBody {
  const before = writtenIn(decision);
  const { question, area, title, personId, subjectIds, lane, text } = given;
  const parts = before.parts.map((part) => ({
    ...part,
    area: chosen(lifeAreas, area) ?? part.area,
    subjectIds,
    lane: chosen(suggestedLanes, lane) ?? part.lane,
    payload: { ...part.payload, title, text, owner: { kind: 'member' as const, personId } },
  }));
  return bodyOf({ ...before, question: question.trim(), parts });
}

export interface Words {
  readonly title: string;
  readonly text: string;
}

/** Only the words of each part; who, when and for whom stay. */
export function rewordedBody(decision: Suggestion, question: string, words: readonly Words[]): DraftBody {
  const before = writtenIn(decision);
  const parts = before.parts.map((part, n) => ({ ...part, payload: { ...part.payload, ...words[n] } }));
  return bodyOf({ ...before, question: question.trim(), parts });
}
