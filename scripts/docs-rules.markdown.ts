import type { Country } from '#contract';
import { countryNames } from './docs-rules.words.js';

export const made =
  '<!-- Made from libs/people/src/rules by scripts/docs-rules.ts. Change the table, not this page. -->';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(head),
  line(head.map(() => '---')),
  ...rows.map(line),
];

export function fileOf(country: Country): string {
  return `${countryNames[country].toLowerCase()}.md`;
}
