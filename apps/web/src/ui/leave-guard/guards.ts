import { useEffect, useId, useSyncExternalStore } from 'react';

/** Something on the page that Back, a link or Escape may not take away without a word. */
export interface Guard {
  /** Words that are nowhere else. */
  readonly hasWords: () => boolean;
  /** They are being saved by themselves: whoever leaves is let go as soon as they are kept. */
  readonly isSaving?: boolean;
  /** A dialog: Back closes it, and nothing under it. */
  readonly close?: () => void;
}

/** What waits for an answer: to lose the words, or to stay with them. */
export interface Question {
  readonly of: 'page' | 'dialog';
  readonly go: () => void;
  readonly stay: () => void;
}

const guards = new Map<string, Guard>();
let question: Question | undefined;
/** They are to be lost: nothing asks about them a second time, not even the browser. */
let isGivenUp = false;
const listeners = new Set<() => void>();

function changed(): void {
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Stands as long as the component that uses it. */
export function useGuard(guard: Guard): void {
  const id = useId();
  useEffect(
    () => () => {
      guards.delete(id);
      changed();
    },
    [id],
  );
  useEffect(() => {
    if (!guards.has(id)) isGivenUp = false;
    guards.set(id, guard);
    changed();
  });
}

export function hasWords(): boolean {
  return !isGivenUp && [...guards.values()].some((one) => one.hasWords());
}

/** The dialog that was opened last. */
export function openDialog(): Guard | undefined {
  return [...guards.values()].findLast(({ close }) => close !== undefined);
}

export function ask(asked: Question): void {
  question = asked;
  changed();
}

export function asked(): Question | undefined {
  return question;
}

export function answer(given: 'go' | 'stay'): void {
  const answered = question;
  question = undefined;
  if (given === 'go' && answered?.of === 'page') isGivenUp = true;
  answered?.[given]();
  changed();
}

/** Whoever goes on writing after all has words again. */
export function writesOn(): void {
  isGivenUp = false;
}

/** Whether there is anything that Back would take away. */
export function useIsGuarded(): boolean {
  return useSyncExternalStore(listen, () => openDialog() !== undefined || hasWords());
}

/** The question that is to be seen: none while what was written is being saved. */
export function useQuestion(): Question | undefined {
  return useSyncExternalStore(listen, () =>
    [...guards.values()].some((one) => one.isSaving !== true && one.hasWords()) ? question : undefined,
  );
}

/** Everything is kept by now, so there is nothing left to ask. */
export function useIsNeedless(): boolean {
  return useSyncExternalStore(listen, () => question !== undefined && !hasWords());
}
