import type { Decision } from './use-decision.js';

/** Whoever must sign and has not answered. */
export function signersLeft({ requirements }: Decision): readonly string[] {
  const open = requirements.filter(({ role, answered }) => role === 'sign' && answered !== true);
  return [...new Set(open.flatMap(({ personId }) => personId ?? []))];
}
