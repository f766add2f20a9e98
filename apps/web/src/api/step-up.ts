import { asProblem } from './problem.js';

const stepUpCodes = new Set(['step-up-needed', 'level-too-low']);
/** What it takes to press the button and be heard. */
const aMoment = 15_000;

export function needsStepUp(error: unknown): boolean {
  return stepUpCodes.has(asProblem(error).code);
}

/**
 * Log in once more and come back to this very page. `resume` is a query string (`svar=yes`) by which the page shows
 * the confirmation again: nobody's yes is sent without their own tap.
 */
export function stepUp(resume?: string): void {
  const back = new URL(location.href);
  for (const [name, value] of new URLSearchParams(resume)) back.searchParams.set(name, value);
  const returnTo = back.pathname + back.search;
  location.assign(`/auth/step-up?returnTo=${encodeURIComponent(returnTo)}`);
}

/** Whether the log-in is still one to sign with, as the server will see it in a moment: it told until when. */
export function isFreshLogin(
  { at, freshUntil }: { readonly at: string; readonly freshUntil: string | null },
  sinceRead: number,
): boolean {
  return freshUntil !== null && Date.parse(at) + sinceRead + aMoment < Date.parse(freshUntil);
}
