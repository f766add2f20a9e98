import { useSyncExternalStore } from 'react';

/** Wide enough for two columns; paper always is. */
const query = '(min-width: 48rem), print';

function onChange(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', tell);
  return () => {
    media.removeEventListener('change', tell);
  };
}

export function useWide(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(query).matches);
}
