import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { openEntry, sealEntry } from '#people';
import {
  carriedOn,
  isNumberKeyWaiting,
  keysAhead,
  nextNumberKey,
  placeNumberKey,
  VaultSealBroken,
  type SecretKeys,
} from '#platform/database';
import { CannotStart } from '#platform/errors';
import { inTransaction } from '../admin/connect.js';
import type { VaultWork } from './vault.js';

const batch = 2000;
const patience = { tries: 120, ms: 500 };
/** Below the second after which PostgreSQL looks for a deadlock: this gives way, never somebody at work. */
const wait = `set local lock_timeout = '500ms'`;
const alone = 'lock table account, vault.entry in share row exclusive mode';

/**
 * A new key at the end of the chain. All hashes are carried on to it in one transaction that nobody can write beside, so
 * there is no moment with two kinds, and stopped anywhere it has not begun (ADR 0038).
 */
export async function rotateNationalNumber({
  owner,
  keysDir,
  keys,
}: Pick<VaultWork, 'owner' | 'keysDir' | 'keys'>): Promise<string[]> {
  const [anyone] = (await owner.query<{ hash: string }>(first)).rows;
  if (anyone === undefined)
    throw new CannotStart('Nobody has a log-in here yet: put a new national-number.key in its place.');
  const waiting = isNumberKeyWaiting(keysDir);
  const behind = keysAhead(keys.nationalNumber, anyone.hash);
  if (!waiting) await assertOurs(owner, keys, behind);
  // Restored from a backup of before a change: the key is here already.
  const restored = !waiting && behind !== undefined && behind.length > 0;
  const chain = restored ? keys.nationalNumber : nextNumberKey(keysDir);
  const told = await carriedAll(owner, chain);
  if (!restored) placeNumberKey(keysDir);
  const begun = restored
    ? 'The database is brought up to the keys that are here; none was made.'
    : 'The national-number key has a new one at its end.';
  return [
    waiting ? 'A change of the national-number key had stopped: gone on with.' : begun,
    `${told.accounts} log-ins and ${told.entries} entries are recognised by it; none are left under the one before.`,
    'Running processes use it from now on; nothing needs a restart.',
  ];
}

const first = 'select national_number_hash as hash from account order by national_number_hash limit 1';
const sample = `select municipality_id as "municipalityId", person_id as "personId", sealed, value_hash as hash from vault.entry
  where kind = 'national-number' and valid_to is null limit 1`;

/** Hashes can be carried on without being understood: with the keys of another place nobody would be recognised again. */
async function assertOurs(
  owner: pg.Client,
  keys: SecretKeys,
  behind: readonly Buffer[] | undefined,
): Promise<void> {
  const foreign =
    'KEYS_DIR holds another national-number key than the one of this database. Nothing was done.';
  if (behind === undefined) throw new CannotStart(foreign);
  const { rows } = await owner.query<Sample>(sample);
  for (const { municipalityId, personId, sealed, hash } of rows) {
    const place = { municipalityId, personId, kind: 'national-number' } as const;
    const again = sealEntry(keys, place, opened(keys, place, sealed));
    if (again.hashed !== carriedOn(keys.nationalNumber, hash)) throw new CannotStart(foreign);
  }
}

interface Sample {
  readonly municipalityId: number;
  readonly personId: string;
  readonly sealed: Buffer;
  readonly hash: string;
}

function opened(keys: SecretKeys, place: Parameters<typeof openEntry>[1], sealed: Buffer): string {
  try {
    return openEntry(keys, place, sealed);
  } catch (error) {
    if (error instanceof VaultSealBroken)
      throw new CannotStart(
        'KEYS_DIR holds another vault key than the one of this database. Nothing was done.',
      );
    throw error;
  }
}

export interface Carried {
  readonly accounts: number;
  readonly entries: number;
}

/** Every hash carried on to the end of the chain, or none. Who would write one meanwhile waits. */
export async function carriedAll(owner: pg.Client, chain: Buffer): Promise<Carried> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTransaction(owner, async (tx) => {
        await tx.query(wait);
        await tx.query(alone);
        return { accounts: await carriedAccounts(tx, chain), entries: await carriedEntries(tx, chain) };
      });
    } catch (error) {
      if (!isBusy(error) || tries === patience.tries) throw error;
    }
    await pause(patience.ms);
  }
}

const accounts = `select id, national_number_hash as hash from account where id > $1 order by id limit ${batch}`;
const putAccounts = `update account a set national_number_hash = n.hash
  from unnest($1::uuid[], $2::text[]) n (id, hash) where a.id = n.id`;
const zero = '00000000-0000-0000-0000-000000000000';

async function carriedAccounts(tx: pg.Client, chain: Buffer): Promise<number> {
  let [done, last] = [0, zero];
  for (;;) {
    const { rows } = await tx.query<{ id: string; hash: string }>(accounts, [last]);
    const hashes = rows.map(({ hash }) => carriedOn(chain, hash));
    await tx.query(putAccounts, [rows.map(({ id }) => id), hashes]);
    done += rows.length;
    const next = rows.at(-1);
    if (next === undefined) return done;
    last = next.id;
  }
}

interface Entry {
  readonly municipality_id: number;
  readonly id: string;
  readonly hash: string;
  readonly street: string | null;
}

const entries = `select municipality_id, id, value_hash as hash, street_hash as street from vault.entry
  where (municipality_id, id) > ($1, $2) order by municipality_id, id limit ${batch}`;
const putEntries = `update vault.entry e set value_hash = n.hash, street_hash = n.street
  from unnest($1::smallint[], $2::uuid[], $3::text[], $4::text[]) n (municipality_id, id, hash, street)
  where e.municipality_id = n.municipality_id and e.id = n.id`;

async function carriedEntries(tx: pg.Client, chain: Buffer): Promise<number> {
  let done = 0;
  let last = { municipality_id: -32_768, id: zero };
  for (;;) {
    const { rows } = await tx.query<Entry>(entries, [last.municipality_id, last.id]);
    await tx.query(putEntries, [
      rows.map((row) => row.municipality_id),
      rows.map((row) => row.id),
      rows.map((row) => carriedOn(chain, row.hash)),
      rows.map((row) => (row.street === null ? null : carriedOn(chain, row.street))),
    ]);
    done += rows.length;
    const next = rows.at(-1);
    if (next === undefined) return done;
    last = next;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '55P03' || error.code === '40P01');
}
