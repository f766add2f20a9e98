import { useEffect, useRef, type RefObject } from 'react';
import type { Panel } from './use-panel.js';

/**
 * Where reading goes on when a confirmation closes: at the button that opened it, or, when that is gone because the
 * thing is done, at what is said instead.
 */
export function useLanding(open: Panel | undefined): RefObject<HTMLDivElement | null> {
  const landing = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const closed = before.current;
    before.current = open;
    if (closed === undefined || open !== undefined) return;
    const opener = document.querySelector<HTMLElement>(`[data-panel="${closed}"]`);
    (opener ?? landing.current)?.focus();
  }, [open]);
  return landing;
}
