import { useSyncExternalStore } from 'react';

/** Whether the log-in of the one whose page this is has ended: then nothing of it is to be seen until they are back. */
let hasEnded = false;
const listeners = new Set<() => void>();

export function sessionHasEnded(now: boolean): void {
  if (now === hasEnded) return;
  hasEnded = now;
  for (const tell of listeners) tell();
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useSessionHasEnded(): boolean {
  return useSyncExternalStore(listen, () => hasEnded);
}
