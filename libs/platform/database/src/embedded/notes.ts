import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '#platform/errors';
import { isSame, type ProcessMark } from './leftover.js';
import { notesOf } from './place.js';

/** What must be known again at the next start. Only the owner of DATA_DIR can read it. */
export interface Notes {
  readonly password: string;
  readonly port: number;
  readonly startedBy: ProcessMark | undefined;
}

export function readNotes(dataDir: string): Notes | undefined {
  const path = notesOf(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Notes) : undefined;
}

export function writeNotes(dataDir: string, notes: Notes): void {
  const path = notesOf(dataDir);
  writeFileSync(`${path}.new`, JSON.stringify(notes), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}

/** Two runs on one folder would end each other's database. One that is just stopping is waited for. */
export async function refuseIfInUse(dataDir: string): Promise<void> {
  const end = performance.now() + 4000;
  for (;;) {
    const starter = readNotes(dataDir)?.startedBy;
    if (!starter || !isSame(starter)) return;
    if (starter.pid === process.pid || performance.now() > end) throw inUse(dataDir, starter.pid);
    await pause(100);
  }
}

function inUse(dataDir: string, pid: number): CannotStart {
  return new CannotStart(
    `${dataDir} is in use by process ${pid}. Stop that one first, or set another DATA_DIR.`,
  );
}
