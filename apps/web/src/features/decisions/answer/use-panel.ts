import { useSearchParams } from 'react-router';

export const panels = ['yes', 'yes-with-words', 'no', 'talk', 'interpreter', 'think', 'also-me'] as const;
export type Panel = (typeof panels)[number];

interface OpenPanel {
  readonly panel: Panel | undefined;
  /** The proposal became another after the reader began to answer: what they read is not what stands now. */
  readonly isStale: boolean;
  readonly show: (panel: Panel | undefined) => void;
}

/**
 * Which confirmation is open, and for which version it was opened, stand in the address: a stronger log-in comes back
 * to it, and a version the reader has not seen is never answered by a tap meant for another.
 */
export function usePanel(version: number): OpenPanel {
  const [search, setSearch] = useSearchParams();
  const asked = panels.find((panel) => panel === search.get('svar'));
  const isStale = asked !== undefined && Number(search.get('lest') ?? version) !== version;
  const show = (panel: Panel | undefined) => {
    setSearch(
      (old) => {
        const next = new URLSearchParams(old);
        next.delete('svar');
        next.delete('lest');
        if (panel !== undefined) {
          next.set('svar', panel);
          next.set('lest', String(version));
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return { panel: isStale ? undefined : asked, isStale, show };
}
