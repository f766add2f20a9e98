import { useSyncExternalStore } from 'react';

/** What has just been done, in a sentence, with the way on where there is one. */
export interface Told {
  readonly text: string;
  readonly link?: { readonly to: string; readonly text: string };
}

let now: Told | undefined;
let pages = 0;
const listeners = new Set<() => void>();

function set(next: Told | undefined): void {
  now = next;
  for (const listener of listeners) listener();
}

/** Said once, where the reader is, and still there when the page has changed under it. */
export function tell(told: Told): void {
  pages = 0;
  set({ ...told });
}

/** What an act led to is still told on the page it led to, and no further. */
export function forgetSoon(): void {
  pages += 1;
  if (pages > 1) forget();
}

export function forget(): void {
  set(undefined);
}

export function useTold(): Told | undefined {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
