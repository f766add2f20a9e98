import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CannotStart } from '#platform/errors';
import { initialise } from './initialise.js';
import { markOf, stopLeftover, stopServer } from './leftover.js';
import { readNotes, refuseIfInUse, writeNotes } from './notes.js';
import { knownHome, notesOf, placeFor, pointerOf, type Place } from './place.js';
import { startServer } from './server.js';
import { lentUser } from './system-user.js';

export { runningEmbedded } from './running.js';

export interface EmbeddedOptions {
  readonly dataDir: string;
  /** For tests: the data need not survive a power cut, so nothing waits for the disk. */
  readonly throwAway?: boolean;
  readonly say?: (line: string) => void;
}

export interface EmbeddedServer {
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

/** Starts PostgreSQL for this machine alone, with the data of last time when there is some. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { throwAway = false, say = () => undefined } = options;
  const dataDir = resolve(options.dataDir);
  await refuseIfInUse(dataDir);
  const place = placeFor(dataDir, lentUser(), say);
  await stopLeftover(place.data, say);
  const notes = readNotes(dataDir);
  const password = passwordFor(place, dataDir, throwAway);
  const { process: server, port, url } = await startServer(place, { password, port: notes?.port, throwAway });
  writeNotes(dataDir, { password, port, startedBy: markOf(process.pid) });
  return {
    superuserUrl: url,
    stop: async () => {
      if (server.pid !== undefined) await stopServer(server.pid);
      writeNotes(dataDir, { password, port, startedBy: undefined });
    },
  };
}

/** The password of the data that is there, or that of data made now. */
function passwordFor(place: Place, dataDir: string, throwAway: boolean): string {
  const version = join(place.data, 'PG_VERSION');
  const known = readNotes(dataDir)?.password;
  if (!existsSync(version)) {
    const password = randomBytes(24).toString('base64url');
    writeNotes(dataDir, { password, port: readNotes(dataDir)?.port ?? 0, startedBy: undefined });
    initialise(place, password, throwAway);
    return password;
  }
  const major = readFileSync(version, 'utf8').trim();
  if (major !== '18')
    throw new CannotStart(
      `${place.data} was made by PostgreSQL ${major}; this is 18. npm run reset wipes it.`,
    );
  if (known === undefined)
    throw new CannotStart(
      `${notesOf(dataDir)} is lost, and with it the database's password. npm run reset wipes the data.`,
    );
  return known;
}

/** Removes the database and its log, keys and checkpoints from DATA_DIR; anything else there stays. */
export async function wipeEmbedded(
  folder: string,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  const dataDir = resolve(folder);
  await refuseIfInUse(dataDir);
  const home = knownHome(dataDir);
  await stopLeftover(join(home, 'postgres'), say);
  if (home !== dataDir) rmSync(home, { recursive: true, force: true });
  const ours = ['postgres', 'postgres-half', 'postgres.log', 'keys', 'checkpoints'];
  for (const name of existsSync(dataDir) ? readdirSync(dataDir) : []) {
    const made = ours.includes(name) || name.startsWith('programs-');
    if (made) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  for (const note of [notesOf(dataDir), pointerOf(dataDir)]) rmSync(note, { force: true });
}
