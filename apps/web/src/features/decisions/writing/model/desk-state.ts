import {
  newKey,
  writtenIn,
  type Decision,
  type Payload,
  type Terms,
  type Written,
  type WrittenPart,
} from './written.js';

/** What lies on the desk: the text, what was last taken away, and how far it has been saved. */
export interface DeskState {
  readonly written: Written;
  readonly removed: { readonly part: WrittenPart; readonly at: number } | undefined;
  /** The version the server had when we last heard from it. */
  readonly revision: number;
  readonly edits: number;
  readonly savedEdits: number;
}

export type DeskAct =
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'terms'; readonly terms: Partial<Terms> }
  | { readonly type: 'add'; readonly part: WrittenPart }
  | { readonly type: 'change'; readonly key: string; readonly change: Partial<WrittenPart> }
  | { readonly type: 'fill'; readonly key: string; readonly fields: Partial<Payload> }
  | { readonly type: 'remove' | 'split'; readonly key: string }
  | { readonly type: 'move'; readonly key: string; readonly by: 1 | -1 }
  | { readonly type: 'putBack' | 'forgetRemoved' }
  | {
      readonly type: 'saved';
      readonly decision: Decision;
      readonly edits: number;
      readonly keys: readonly string[];
    }
  | { readonly type: 'takeTheirs'; readonly decision: Decision }
  | { readonly type: 'keep'; readonly decision: Decision; readonly written: Written };

export function openDesk(decision: Decision): DeskState {
  const { revision } = decision;
  return { written: writtenIn(decision), removed: undefined, revision, edits: 0, savedEdits: 0 };
}

export function isUnsaved({ edits, savedEdits }: DeskState): boolean {
  return edits !== savedEdits;
}

export function deskReducer(state: DeskState, act: DeskAct): DeskState {
  switch (act.type) {
    case 'forgetRemoved':
      return { ...state, removed: undefined };
    case 'saved':
      return afterSaving(state, act);
    case 'takeTheirs':
      return openDesk(act.decision);
    case 'keep':
      return edited({ ...state, revision: act.decision.revision }, act.written);
    case 'remove':
      return { ...edited(state, written(state.written, act)), removed: removedBy(state, act.key) };
    case 'putBack':
      return putBack(state);
    default:
      return edited(state, written(state.written, act));
  }
}

type Edit = Extract<
  DeskAct,
  { type: 'ask' | 'terms' | 'add' | 'change' | 'fill' | 'remove' | 'split' | 'move' }
>;

function written(before: Written, act: Edit): Written {
  switch (act.type) {
    case 'ask':
      return { ...before, question: act.question };
    case 'terms':
      return { ...before, ...act.terms };
    case 'add':
      return { ...before, parts: [...before.parts, act.part] };
    default:
      return { ...before, parts: changedParts(before.parts, act) };
  }
}

function changedParts(
  parts: readonly WrittenPart[],
  act: Exclude<Edit, { type: 'ask' | 'terms' | 'add' }>,
): readonly WrittenPart[] {
  switch (act.type) {
    case 'change':
      return parts.map((part) => (part.key === act.key ? { ...part, ...act.change } : part));
    case 'fill':
      return parts.map((part) =>
        part.key === act.key ? { ...part, payload: { ...part.payload, ...act.fields } } : part,
      );
    case 'remove':
      return parts.filter(({ key }) => key !== act.key);
    case 'split':
      return parts.flatMap((part) => (part.key === act.key ? onePerPerson(part) : [part]));
    case 'move':
      return moved(parts, act.key, act.by);
  }
}

/** The same words, one part for each person it is about. */
function onePerPerson(part: WrittenPart): readonly WrittenPart[] {
  return part.subjectIds.map((personId, index) => ({
    ...part,
    ...(index === 0 ? {} : { key: newKey(), id: undefined }),
    subjectIds: [personId],
  }));
}

function moved(parts: readonly WrittenPart[], key: string, by: 1 | -1): readonly WrittenPart[] {
  const from = parts.findIndex((part) => part.key === key);
  const [one, other] = [parts[from], parts[from + by]];
  if (one === undefined || other === undefined) return parts;
  return parts.map((part) => (part === one ? other : part === other ? one : part));
}

function removedBy({ written: { parts } }: DeskState, key: string): DeskState['removed'] {
  const at = parts.findIndex((part) => part.key === key);
  const part = parts[at];
  return part === undefined ? undefined : { part, at };
}

function putBack(state: DeskState): DeskState {
  const { removed, written: text } = state;
  if (removed === undefined) return state;
  const parts = text.parts.toSpliced(removed.at, 0, removed.part);
  return { ...edited(state, { ...text, parts }), removed: undefined };
}

function edited(state: DeskState, after: Written): DeskState {
  return { ...state, written: after, edits: state.edits + 1 };
}

/** What was sent has the server's ids now; what was written meanwhile stays. */
function afterSaving(
  state: DeskState,
  { decision, edits, keys }: Extract<DeskAct, { type: 'saved' }>,
): DeskState {
  const ids = new Map(keys.map((key, index) => [key, decision.parts[index]?.id]));
  const parts = state.written.parts.map((part) => ({ ...part, id: ids.get(part.key) ?? part.id }));
  const { revision } = decision;
  return { ...state, written: { ...state.written, parts }, revision, savedEdits: edits };
}
