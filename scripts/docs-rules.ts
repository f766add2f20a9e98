import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './docs-rules.pages.js';

/**
 * Writes docs/rules from the authority table, so that a lawyer reads what the software does.
 * `--check` writes nothing and fails when a page is missing, old or left over.
 */
const folder = join(process.cwd(), 'docs/rules');
const wanted = pages();
mkdirSync(folder, { recursive: true });
const there = readdirSync(folder).filter((name) => name.endsWith('.md'));
const leftOver = there.filter((name) => !wanted.has(name));
const stale = [...wanted].filter(
  ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
);

if (process.argv.includes('--check')) {
  for (const name of [...leftOver, ...stale.map(([name]) => name)]) {
    console.error(`docs/rules/${name} does not say what the table says; run: npm run docs:rules`);
  }
  process.exitCode = leftOver.length + stale.length > 0 ? 1 : 0;
} else {
  for (const name of leftOver) rmSync(join(folder, name));
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  console.log(`docs/rules: ${stale.length} of ${wanted.size} pages written.`);
}
