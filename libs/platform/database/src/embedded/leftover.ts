import { existsSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '#platform/errors';

/** A running process, told apart from a later one that was given the same number. */
export interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

export function markOf(pid: number): ProcessMark | undefined {
  const started = isAlive(pid) ? startedAt(pid) : undefined;
  return started === undefined ? undefined : { pid, started };
}

export function isSame(mark: ProcessMark | undefined): boolean {
  return mark !== undefined && markOf(mark.pid)?.started === mark.started;
}

/** Alive and not merely waiting to be buried: in a container often nobody buries the dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return fieldsOf(pid)?.[0] !== 'Z';
}

/** What Linux tells of a process, from its state on. */
function fieldsOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function startedAt(pid: number): string | undefined {
  const fields = fieldsOf(pid);
  if (fields) return fields[19];
  const ps = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return ps.status === 0 ? ps.stdout.trim() : undefined;
}

function commandOf(pid: number): string {
  const listed = `/proc/${pid}/cmdline`;
  if (existsSync(listed)) return readFileSync(listed, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}

/**
 * A server whose starter was killed lives on. It is stopped when, and only when, it is PostgreSQL on this very
 * folder; a number that now belongs to something else is left alone and only its note is taken away.
 */
export async function stopLeftover(data: string, say: (line: string) => void): Promise<void> {
  const note = join(data, 'postmaster.pid');
  if (!existsSync(note)) return;
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  const command = isAlive(pid) ? commandOf(pid) : '';
  if (command.includes('postgres') && command.includes(data)) {
    say('Stopping a PostgreSQL that an earlier run left behind.');
    await stopServer(pid);
  }
  rmSync(note, { force: true });
}

/** Fast shutdown first; a server that does not finish in ten seconds is cut off and recovers from its log. */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await gone(pid, 10_000)) return;
  signal(pid, 'SIGQUIT');
  if (await gone(pid, 5_000)) return;
  throw new CannotStart(`PostgreSQL (process ${pid}) does not stop.`);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Already gone, which is what was wanted.
  }
}

async function gone(pid: number, within: number): Promise<boolean> {
  const end = performance.now() + within;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}
