import { useSyncExternalStore } from 'react';

const wide = globalThis.matchMedia('(min-width: 48rem)');

function watch(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => {
    wide.removeEventListener('change', onChange);
  };
}

/** Too narrow for a table. */
export function useIsNarrow(): boolean {
  return !useSyncExternalStore(watch, () => wide.matches);
}
