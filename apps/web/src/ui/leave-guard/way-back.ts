import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigate, useNavigationType, type Location } from 'react-router';
import { useIsGuarded } from './guards.js';

/** What in the address makes the same page another one, with other words on it. */
const another = ['familie', 'vegne'];

/** The page a visit began at, once it has got a second one like it on top. */
let floor: string | undefined;

export function isLeaving(from: Location, to: Location): boolean {
  if (from.pathname !== to.pathname || to.key === floor) return true;
  const [before, after] = [from, to].map(({ search }) => new URLSearchParams(search));
  return another.some((name) => before?.get(name) !== after?.get(name));
}

/**
 * Behind the page a visit begins at there is nothing of ours: Back leads out of it without a word to us, and not every
 * phone asks. As soon as there is something to lose, the page therefore lies twice in the history; when there is
 * nothing any more, Back goes past the second one as if it were not there.
 */
export function useWayBack(): void {
  const isGuarded = useIsGuarded();
  const navigate = useNavigate();
  const location = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const { key } = location;
  useEffect(() => {
    if (isBack && key === floor) {
      floor = undefined;
      history.back();
    } else if (isGuarded && isAtFloor(key)) {
      floor = key;
      void navigate(location, { state: location.state as unknown, preventScrollReset: true });
    }
  }, [isGuarded, isBack, key, location, navigate]);
}

/** While a held Back is on its way out and in again, the browser stands where the page does not. */
function isAtFloor(key: string): boolean {
  const at = history.state as { readonly idx?: number; readonly key?: string } | null;
  return at?.idx === 0 && (at.key ?? 'default') === key;
}
