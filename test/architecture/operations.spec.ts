import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { describeSettings } from '#platform/config';

it('whoever runs the product finds every setting in its manual, as the code has it', () => {
  const manual = readFileSync('docs/operations.md', 'utf8').split('\n');
  const listed = manual.filter((line) => /^- `[A-Z_]+`:/.test(line));
  expect(listed).toEqual(describeSettings().map((line) => `- ${line.replace(/^(\w+):/, '`$1`:')}`));
});

it('names every place that asks across municipalities, and no other', () => {
  const manual = readFileSync('docs/operations.md', 'utf8').split('### What crosses municipalities')[1] ?? '';
  const named = [...manual.matchAll(/^- `(libs\/[^`]+)`/gm)].map(([, path = '']) => path);
  const code = readdirSync('libs', { recursive: true, encoding: 'utf8' })
    .map((path) => `libs/${path}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'));
  const crossing = code.filter((path) => /\.(polling|global|anonymous)\(/.test(readFileSync(path, 'utf8')));
  expect(named.sort()).toEqual(crossing.sort());
});
