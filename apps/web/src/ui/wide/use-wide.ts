import { useSyncExternalStore } from 'react';

/** Wide enough for two columns. */
const query = '(min-width: 48rem)';

function onChange(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', tell);
  return () => {
    media.removeEventListener('change', tell);
  };
}

let wasWide = false;

/** Paper has a width of its own: what is printed is what stood on the screen, and the style says how it lies. */
function isWide(): boolean {
  if (!matchMedia('print').matches) wasWide = matchMedia(query).matches;
  return wasWide;
}

export function useWide(): boolean {
  return useSyncExternalStore(onChange, isWide);
}
