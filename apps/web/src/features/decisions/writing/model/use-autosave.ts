import { useMutation } from '@tanstack/react-query';
import { useEffect, useState, type Dispatch } from 'react';
import { asProblem, type Problem } from '../../../../api/problem.js';
import { isUnsaved, type DeskAct, type DeskState } from './desk-state.js';
import { draftSaver, type DraftServer } from './save-draft.js';
import { bodyOf } from './written.js';

export type SaveState = 'saved' | 'waiting' | 'saving' | 'refused' | 'conflict';

export interface Autosave {
  readonly saving: SaveState;
  readonly problem: Problem | undefined;
  readonly saveNow: () => void;
}

/** A breath after the last key: often enough that nothing is lost, seldom enough that one can think. */
const breath = 800;

/** Saves what is written, one save at a time, each on top of the version that was seen. */
export function useAutosave(place: DraftServer, state: DeskState, act: Dispatch<DeskAct>): Autosave {
  const [save] = useState(() => draftSaver(place));
  const { mutate, isPending, error, variables, reset } = useMutation({
    mutationFn: ({ written, revision }: DeskState) => save(bodyOf(written), revision),
    onSuccess: (decision, { edits, written }) => {
      act({ type: 'saved', decision, edits, keys: written.parts.map(({ key }) => key) });
    },
  });
  const problem = error === null ? undefined : asProblem(error);
  const saving = saveStateOf(state, isPending, problem, variables?.edits);
  useEffect(() => {
    if (saving !== 'waiting') return undefined;
    const timer = setTimeout(() => mutate(state), breath);
    return () => clearTimeout(timer);
  }, [saving, state, mutate]);
  return {
    saving,
    problem,
    saveNow: () => {
      reset();
      mutate(state);
    },
  };
}

function saveStateOf(
  state: DeskState,
  isPending: boolean,
  problem: Problem | undefined,
  triedEdits: number | undefined,
): SaveState {
  if (isPending) return 'saving';
  if (!isUnsaved(state)) return 'saved';
  if (problem?.code === 'version-conflict' && !isAnswered(state, problem)) return 'conflict';
  if (problem !== undefined && triedEdits === state.edits) return 'refused';
  return 'waiting';
}

/** Whoever wrote has seen what the other wrote, and chosen. */
function isAnswered({ revision }: DeskState, { current }: Problem): boolean {
  return current !== undefined && revision >= current;
}
