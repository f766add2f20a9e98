import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale, root } from './build.mjs';

/** How long `npm start` takes on an empty folder, and on one with data: to be run where nothing else runs. */
const atMostSeconds = 20;
const port = process.env.PORT ?? '3987';

function launch(dataDir) {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: port, LOG_LEVEL: 'warn' };
  const start = join(root, 'dist/scripts/start.js');
  return spawn(process.execPath, [start], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function secondsToReady(dataDir) {
  const begun = performance.now();
  const child = launch(dataDir);
  const over = once(child, 'exit');
  const isReady = new Promise((ready) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += String(text);
      if (said.includes('is ready on')) ready(true);
    });
  });
  const ready = await Promise.race([isReady, over.then(() => false)]);
  const seconds = (performance.now() - begun) / 1000;
  child.kill('SIGTERM');
  await over;
  if (!ready) throw new Error('npm start ended before it was ready.');
  return seconds;
}

buildIfStale();
const dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-measure-'));
chmodSync(dataDir, 0o755);
try {
  const first = await secondsToReady(dataDir);
  const again = await secondsToReady(dataDir);
  console.log(
    `Ready after ${first.toFixed(1)} s on an empty folder, ${again.toFixed(1)} s on one with data.`,
  );
  if (first > atMostSeconds) {
    console.error(`That is more than the ${atMostSeconds} s it may take.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
