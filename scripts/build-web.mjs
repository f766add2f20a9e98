import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesIn, root } from './files.mjs';

const target = join(root, 'dist/web');
const stamp = join(target, '.built');
const vite = join(root, 'node_modules/vite/bin/vite.js');
const packed = /\.(js|css|html|svg)$/;

/** What a member of a family loads before the home stands: the frame, the home and its texts. */
const familyStart = ['index.html', 'src/i18n/core/nb.ts'];
const mostBytes = 200 * 1024;

/** Content, not times: a fresh checkout of the same screens is the same build. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = ['apps/web', 'libs/contract/src'].flatMap((folder) => [...filesIn(join(root, folder))]);
  for (const path of [
    ...sources,
    join(root, 'package-lock.json'),
    join(root, 'scripts/build-web.mjs'),
  ].sort())
    if (!path.endsWith('.spec.ts')) hash.update(`${path.slice(root.length)}\n`).update(readFileSync(path));
  return hash.digest('hex');
}

export function buildWebIfStale() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  buildWeb();
}

/** Built aside and swapped in. An install without development packages brings a built dist/web instead. */
export function buildWeb() {
  if (!existsSync(vite)) return;
  const before = fingerprint();
  const aside = join(root, `dist-web-${process.pid}`);
  const options = ['build', '--config', 'apps/web/vite.config.mjs', '--outDir', aside, '--logLevel', 'warn'];
  const done = spawnSync(process.execPath, [vite, ...options], {
    cwd: root,
    stdio: 'inherit',
    // Inside a test run the libraries would be their talkative selves.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status !== 0) return giveUp(aside, done.status ?? 1);
  const bytes = startBytes(aside);
  console.log(
    `A family member loads ${(bytes / 1024).toFixed(1)} kB of JavaScript (gzip) before the home stands.`,
  );
  if (bytes > mostBytes) {
    console.error(`That is more than ${mostBytes / 1024} kB: load something later, or leave it out.`);
    return giveUp(aside, 1);
  }
  pack(aside);
  writeFileSync(join(aside, '.built'), before);
  swapIn(aside);
}

function giveUp(aside, status) {
  rmSync(aside, { recursive: true, force: true });
  process.exit(status);
}

function swapIn(fresh) {
  const old = `${fresh}-old`;
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** Everything the manifest says is fetched with the first page, counted once, as it goes over the wire. */
function startBytes(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = new Set();
  const visit = (name) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The manifest does not know ${name}; see familyStart.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  familyStart.forEach(visit);
  const scripts = [...files].filter((file) => file.endsWith('.js'));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

/** Packed once here, so that no request waits for it. */
function pack(folder) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  for (const path of filesIn(folder)) {
    if (!packed.test(path) || statSync(path).size < 1024) continue;
    const content = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}
