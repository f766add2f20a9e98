import { isSame } from './leftover.js';
import { superuser } from './initialise.js';
import { readNotes } from './notes.js';

/** Where the embedded database of this folder answers while another process runs it; undefined when none does. */
export function runningEmbedded(dataDir: string): string | undefined {
  const notes = readNotes(dataDir);
  if (notes === undefined || !isSame(notes.startedBy)) return undefined;
  return `postgres://${superuser}:${notes.password}@127.0.0.1:${notes.port}/postgres`;
}
