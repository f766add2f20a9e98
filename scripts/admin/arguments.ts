import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CannotStart } from '#platform/errors';

/** Everything wrong with a command, a line each. */
export class Refused extends CannotStart {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Refused';
  }
}

/** What one option wants; `oneOf` closes the list. */
export interface Option {
  readonly wants: string;
  readonly needed?: boolean;
  readonly oneOf?: readonly string[];
}
export type Options = Readonly<Record<string, Option>>;
export type Given = Readonly<Record<string, string | undefined>>;

/** Reads `--name value` for the options a command knows, and says everything that is wrong at once. */
export function optionsIn(args: readonly string[], known: Options): { given: Given; rest: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(Object.keys(known).map((name) => [name, { type: 'string' as const }])),
  });
  const given: Record<string, string | undefined> = {};
  const rest: string[] = [];
  const wrong: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    if (!(token.name in known)) wrong.push(`--${token.name}: no such option here.`);
    else given[token.name] = token.value;
  }
  for (const [name, option] of Object.entries(known)) {
    const fault = faultIn(option, given[name]);
    if (fault !== undefined) wrong.push(`--${name} ${fault}`);
  }
  if (wrong.length > 0) throw new Refused(wrong);
  return { given, rest };
}

function faultIn({ wants, needed, oneOf }: Option, value: string | undefined): string | undefined {
  if (value === undefined || value.trim() === '')
    return needed ? `is missing: it wants ${wants}.` : undefined;
  // Whatever was typed is not repeated: it may be something that does not belong in a log.
  if (oneOf !== undefined && !oneOf.includes(value)) return `wants one of ${oneOf.join(', ')}.`;
  return /\p{Cc}/u.test(value) || value.length > 500 ? `wants ${wants}.` : undefined;
}

/** From a file or standard input, never from the command line, which everyone on the machine can read. */
export function nationalNumberFrom(where: string | undefined): string {
  const source = where ?? '-';
  if (/^[\d\s-]{6,}$/.test(source))
    throw new Refused([
      '--national-number wants a file, or - for standard input: what stands on the command line can be read by anyone on this machine.',
    ]);
  try {
    return readFileSync(source === '-' ? 0 : source, 'utf8').trim();
  } catch {
    throw new Refused([`--national-number: ${source === '-' ? 'standard input' : source} cannot be read.`]);
  }
}
