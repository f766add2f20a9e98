import { ProofRefused } from '../proof/refused.js';
import { refusalWords } from './words.js';

/** One sentence of the answer: `false` is what makes the whole fail, `undefined` is said for information. */
export interface Line {
  holds: boolean | undefined;
  says: string;
}

export const holds = (says: string): Line => ({ holds: true, says });
export const fails = (says: string): Line => ({ holds: false, says });
export const note = (says: string): Line => ({ holds: undefined, says });

export function refusalLine(error: ProofRefused): Line {
  const place = error.where === '' ? '' : ` (at ${error.where})`;
  return fails(`${refusalWords[error.reason]}${place}`);
}

/** Nothing checked is not the same as everything well. */
export function allHolds(lines: readonly Line[]): boolean {
  return lines.some((line) => line.holds === true) && lines.every((line) => line.holds !== false);
}

/** Turns what a proof throws into a line; anything else is a fault of ours and goes on. */
export function told(check: () => Line[]): Line[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof ProofRefused) return [refusalLine(error)];
    throw error;
  }
}

const marks = new Map<boolean | undefined, string>([
  [true, 'holds  '],
  [false, 'FAILS  '],
  [undefined, '       '],
]);

export function printed(name: string, lines: readonly Line[]): string {
  const verdict = allHolds(lines) ? 'It holds.' : 'IT DOES NOT HOLD.';
  const body = lines.map((line) => `  ${marks.get(line.holds) ?? ''}${line.says}`);
  return [name, ...body, verdict].join('\n');
}
