import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Run where the mutants are: everything of `libs`, specs and all, as modules that can be let go of and loaded anew, with
 * stand-ins for jest and fast-check beside them.
 */

/**
 * The door of a lib with what is plain alone: rules, the one predicate, dates and proofs. A rule needs no more of another
 * lib, and is loaded in a tenth of the time when no module, table or service comes with it.
 */
const doors = /^(people|families|plans|platform\/(access|audit|clock))\/src\/index\.ts$/;
const plain = /\/rules\/|\/proof\/|\/(viewer|local-date|holidays)\.js$/;
const withinTheRules = (source) =>
  source.replace(/^export [^;]* from '([^']+)';$/gm, (line, from) => (plain.test(from) ? line : ''));

for (const path of readdirSync('libs', { recursive: true }).filter((one) => doors.test(one))) {
  const door = join('libs', path);
  writeFileSync(door, withinTheRules(readFileSync(door, 'utf8')));
}
rmSync('dist', { recursive: true, force: true });
const done = spawnSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('@swc/cli/bin/swc.js'),
    'libs',
    '-d',
    'dist',
    '--quiet',
    '-C',
    'module.type=commonjs',
  ],
  { stdio: 'inherit' },
);
writeFileSync(
  'dist/package.json',
  JSON.stringify({ type: 'commonjs', imports: { '#*': './libs/*/src/index.js' } }),
);
cpSync('test/mutants/stand-ins', 'dist/node_modules', { recursive: true });
process.exitCode = done.status ?? 1;
