import { useEffect, type RefObject } from 'react';

interface Keys {
  readonly rows: RefObject<HTMLElement | null>;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** j and k walk the rows, / looks for words, ? tells of it all. Enter is the link's own. */
export function useWorkKeys({ rows, search, onHelp }: Keys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
      const act = { j: () => walk(rows.current, 1), k: () => walk(rows.current, -1), '?': onHelp }[event.key];
      if (event.key === '/') search.current?.focus();
      else if (act === undefined) return;
      else act();
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, [rows, search, onHelp]);
}

/** Somebody writes, or a dialog is open: letters are letters. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"]') !== null) return true;
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}

function linksIn(rows: HTMLElement | null): HTMLElement[] {
  return [...(rows?.querySelectorAll<HTMLElement>('[data-work]') ?? [])];
}

function walk(rows: HTMLElement | null, by: number): void {
  const links = linksIn(rows);
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at === -1 ? (by > 0 ? 0 : links.length - 1) : at + by;
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}

/** After something is done its row is gone: reading goes on at the one that took its place. */
export function focusRow(rows: HTMLElement | null, at: number): void {
  const links = linksIn(rows);
  links[Math.min(at, links.length - 1)]?.focus();
}
