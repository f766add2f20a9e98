import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from './build.mjs';

/** More specs than this in red is no accident of a crowded machine. */
const fewEnough = 3;

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const first = run(process.argv.slice(2));
const again = isWorthAnotherTry(first) ? triedAlone(first) : undefined;
const { passed, failed, status } = again ?? first;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = status;

/** A whole run with a spec or two in red: see docs/adr/0010. A run of chosen specs is its own answer. */
function isWorthAnotherTry({ status: code, red }) {
  return process.argv.length === 2 && code !== 0 && red.length > 0 && red.length <= fewEnough;
}

function triedAlone({ passed: before, passedInRed, red }) {
  const names = red.map((path) => relative(root, path)).join(', ');
  process.stdout.write(`\nRed in the crowd, tried once more alone: ${names}\n`);
  const alone = run(['--maxWorkers', '1', '--runTestsByPath', ...red]);
  if (alone.status === 0) process.stdout.write(`\nGREEN ONLY ALONE, to be looked into: ${names}\n`);
  return { ...alone, passed: before - passedInRed + alone.passed };
}

function run(args) {
  const file = join(folder, 'count.json');
  rmSync(file, { force: true });
  const { status, signal } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--no-warnings=ExperimentalWarning',
      join(root, 'node_modules/jest/bin/jest.js'),
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TEST_COUNT_FILE: file } },
  );
  const nothing = { passed: 0, failed: 0, passedInRed: 0, red: [] };
  const counted = readOr(file, nothing);
  return { ...counted, status: signal === null ? status : 1 };
}

function readOr(file, otherwise) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return otherwise;
  }
}
