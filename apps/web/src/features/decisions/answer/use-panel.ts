import { useSearchParams } from 'react-router';

export const panels = ['yes', 'yes-with-words', 'no', 'talk', 'interpreter', 'think', 'also-me'] as const;
export type Panel = (typeof panels)[number];

/** Which confirmation is open stands in the address, so that a stronger log-in comes back to it. */
export function usePanel(): readonly [Panel | undefined, (panel: Panel | undefined) => void] {
  const [search, setSearch] = useSearchParams();
  const open = panels.find((panel) => panel === search.get('svar'));
  const show = (panel: Panel | undefined) => {
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        if (panel === undefined) next.delete('svar');
        else next.set('svar', panel);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return [open, show];
}
