import { createHash, createHmac } from 'node:crypto';

const keyBytes = 32;
const idLength = 16;

/** The keys in a chain, oldest first: one until the first change, one more after each. */
function keysOf(chain: Buffer): readonly Buffer[] {
  return Array.from({ length: chain.length / keyBytes }, (_, at) =>
    chain.subarray(at * keyBytes, (at + 1) * keyBytes),
  );
}

const keyed = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('hex');

/** What a hash made with this chain is marked by. The first key marks nothing: its hashes are older than marks. */
function markOf(chain: Buffer): string {
  if (chain.length === keyBytes) return '';
  const id = createHash('sha256').update('number-key-id:').update(chain).digest('hex');
  return `${id.slice(0, idLength)}:`;
}

/** How a text is recognised without being stored: hashed with the first key, and what comes out with each later one (ADR 0038). */
export function keyedHash(chain: Buffer, text: string): string {
  return markOf(chain) + keysOf(chain).reduce((hashed, key) => keyed(key, hashed), text);
}

/** The keys of the chain that a hash has not been through yet; `undefined` when it was not made with this chain. */
export function keysAhead(chain: Buffer, hash: string): readonly Buffer[] | undefined {
  const mark = hash.slice(0, hash.indexOf(':') + 1);
  const keys = keysOf(chain);
  const made = keys.findIndex((_, at) => markOf(chain.subarray(0, (at + 1) * keyBytes)) === mark);
  return made < 0 ? undefined : keys.slice(made + 1);
}

/** The same hash as the whole chain would make of the text, which nobody needs to know for it. */
export function carriedOn(chain: Buffer, hash: string): string {
  const ahead = keysAhead(chain, hash);
  if (ahead === undefined) throw new Error('a hash was not made with this chain of keys');
  const bare = hash.slice(hash.indexOf(':') + 1);
  return markOf(chain) + ahead.reduce((hashed, key) => keyed(key, hashed), bare);
}
