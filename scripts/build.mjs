import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWebIfStale } from './build-web.mjs';
import { filesIn, root } from './files.mjs';

export { root };
const sources = [
  'apps/api',
  'apps/worker',
  'libs',
  'scripts',
  'test/support',
  'test/browser/support',
  'test/attack',
  'test/bench',
  'test/faults',
  'migrations',
];
const stamp = join(root, 'dist/.built');

/** Names and times of everything that is built, so that a deleted or renamed file counts as a change too. */
function fingerprint() {
  const lines = [];
  for (const file of [
    '.swcrc',
    'package.json',
    'scripts/bundle.mjs',
    ...sources.flatMap((s) => [...filesIn(join(root, s))]),
  ]) {
    const path = file.startsWith('/') ? file : join(root, file);
    lines.push(`${path} ${statSync(path).mtimeMs}`);
  }
  return lines.sort().join('\n');
}

/** Built aside and swapped in, so that a running server or a second build never sees half a tree. */
export function build() {
  const before = fingerprint();
  const aside = `dist-${process.pid}`;
  const swc = join(root, 'node_modules/@swc/cli/bin/swc.js');
  const folders = sources.filter((s) => existsSync(join(root, s)));
  const options = ['-d', aside, '--copy-files', '--ignore', '**/*.spec.ts,**/*.mjs', '--quiet'];
  const bundler = join(root, 'scripts/bundle.mjs');
  for (const step of [
    [swc, ...folders, ...options],
    [bundler, aside],
  ]) {
    const done = spawnSync(process.execPath, step, { cwd: root, stdio: 'inherit' });
    if (done.status === 0) continue;
    rmSync(join(root, aside), { recursive: true, force: true });
    process.exit(done.status ?? 1);
  }
  writeFileSync(join(root, aside, '.built'), before);
  swapIn(join(root, aside), join(root, 'dist'));
}

/** The screens are built apart and move along. */
function swapIn(fresh, target) {
  const old = `${fresh}-old`;
  if (existsSync(join(target, 'web'))) renameSync(join(target, 'web'), join(fresh, 'web'));
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

function isFresh() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Server and screens each know by themselves whether they are stale: a change of one never rebuilds the other. */
export function buildIfStale() {
  if (!isFresh()) build();
  buildWebIfStale();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // An install without development packages has no compiler; it brings a built dist/ instead.
  const possible = existsSync(join(root, 'node_modules/@swc/cli'));
  if (process.argv.includes('--if-possible') && !possible) process.exit(0);
  if (process.argv.includes('--if-stale')) buildIfStale();
  else {
    build();
    buildWebIfStale();
  }
}
