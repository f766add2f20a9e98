import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  allHolds,
  CheckpointFolder,
  type Given,
  KeyFolder,
  type KeySet,
  type Line,
  printed,
  readKeySet,
  verifyEverything,
  verifyFile,
  verifyFolder,
} from '#platform/audit';
import { readSettings, settingsOrExit, type Settings, SettingsError } from '#platform/config';
import { CannotStart } from '#platform/errors';
import { withDatabase } from './verify.where.js';

const usage = `npm run verify -- <file or folder> … [--keys jwks.json]   a receipt, an export, a checkpoint or the checkpoint folder, offline
npm run verify -- --database [--keys jwks.json]            the database against the checkpoint folder`;

/** Says in plain words what holds and what does not; ends with 0 only when everything does. */
async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    options: { keys: { type: 'string' }, database: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (positionals.length === 0 && !values.database) return refuse(usage);
  const pinned = values.keys === undefined ? undefined : keysIn(values.keys);
  if (pinned === 'unreadable') return refuse(`${values.keys ?? ''} is not a set of published keys.`);
  const verdicts = positionals.map((path) => report(path, linesFor(path, pinned)));
  if (values.database) verdicts.push(report('The database', await databaseLines(settingsOrExit(), pinned)));
  return verdicts.every(Boolean);
}

function refuse(why: string): boolean {
  console.error(why);
  return false;
}

function report(name: string, lines: readonly Line[]): boolean {
  console.log(printed(name, lines));
  return allHolds(lines);
}

function keysIn(path: string): KeySet | 'unreadable' {
  try {
    return readKeySet(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return 'unreadable';
  }
}

function linesFor(path: string, pinned: KeySet | undefined): Line[] {
  if (!existsSync(path)) return [{ holds: false, says: 'There is no such file.' }];
  const given: Given = { pinned, nearby: nearbyKeys(path) };
  return statSync(path).isDirectory()
    ? verifyFolder(new CheckpointFolder(path), given)
    : verifyFile(readFileSync(path), given);
}

/** This installation's own keys, else those beside the checkpoint folder a checkpoint lies in. */
function nearbyKeys(path: string): KeySet | undefined {
  const own = settingsIfAny();
  const kept = own === undefined ? undefined : new KeyFolder(own.keysDir).publicKeys();
  if (kept !== undefined && kept.keys.length > 0) return kept;
  const beside = [path, dirname(path), join(path, '../..'), join(path, '../../..')].map((place) =>
    join(place, 'jwks.json'),
  );
  const found = beside.find((place) => existsSync(place));
  const keys = found === undefined || basename(path) === 'jwks.json' ? undefined : keysIn(found);
  return keys === 'unreadable' ? undefined : keys;
}

/** A receipt can be checked on a machine where nothing is set up. */
function settingsIfAny(): Settings | undefined {
  try {
    return readSettings();
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}

async function databaseLines(settings: Settings, pinned: KeySet | undefined): Promise<Line[]> {
  const keys = pinned ?? new KeyFolder(settings.keysDir).publicKeys();
  const folder = new CheckpointFolder(settings.checkpointDir);
  return withDatabase(settings, (url) => verifyEverything(url, folder, keys));
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
