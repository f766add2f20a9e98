import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeSettings } from '#platform/config';

it('whoever runs the product finds every setting in its manual, as the code has it', () => {
  const manual = readFileSync('docs/operations.md', 'utf8').split('\n');
  const listed = manual.filter((line) => /^- `[A-Z_]+`:/.test(line));
  expect(listed).toEqual(describeSettings().map((line) => `- ${line.replace(/^(\w+):/, '`$1`:')}`));
});
