import { asProblem } from '../../../../api/problem.js';
import { bodyOf, writtenIn, type Decision, type DraftDto } from './written.js';

/** The two ways to the server that saving a draft takes. */
export interface DraftServer {
  readonly save: (body: DraftDto, revision: number) => Promise<Decision>;
  readonly read: () => Promise<Decision>;
}

export type SaveDraft = (body: DraftDto, revision: number) => Promise<Decision>;

/**
 * Saves on top of the version that was seen. When an answer was lost on the way the draft may have been saved all the
 * same, and the next try meets a newer version: then it is read, and what we ourselves sent is nobody else's change.
 */
export function draftSaver({ save, read }: DraftServer): SaveDraft {
  let unanswered: DraftDto | undefined;
  const trySaving: SaveDraft = async (body, revision) => {
    const saved = await save(body, revision).catch((error: unknown) => {
      if (asProblem(error).status === 0) unanswered = body;
      throw error;
    });
    unanswered = undefined;
    return saved;
  };
  return async (body, revision) => {
    try {
      return await trySaving(body, revision);
    } catch (error) {
      if (asProblem(error).code !== 'version-conflict') throw error;
      const now = await read();
      if (now.status !== 'draft') throw error;
      if (isSameDraft(bodyOf(writtenIn(now)), body)) return now;
      if (unanswered === undefined || !isSameDraft(bodyOf(writtenIn(now)), unanswered)) throw error;
      return trySaving(body, now.revision);
    }
  };
}

/** The same words for the same people; which ids the server has given the parts does not matter. */
export function isSameDraft(one: DraftDto, other: DraftDto): boolean {
  return inOneOrder(withoutIds(one)) === inOneOrder(withoutIds(other));
}

function withoutIds(draft: DraftDto) {
  return { ...draft, parts: draft.parts.map((part) => ({ ...part, fromPartId: undefined })) };
}

/** Persons and additions are sets, and fields have no order. */
function inOneOrder(draft: unknown): string {
  return JSON.stringify(draft, (name: string, value: unknown) => {
    if (Array.isArray(value)) return sets.has(name) ? value.map(inOneOrder).sort() : (value as unknown);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const sets = new Set(['subjectIds', 'namedIds', 'interpreterFor', 'personIds', 'additions']);
