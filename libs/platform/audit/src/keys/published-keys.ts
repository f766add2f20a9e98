import { type KeySet, type PublicKey, readPublicKey } from '../proof/keys.js';
import type { Sql } from '../sql.js';
import type { KeptKey } from './key-folder.js';

/** Makes known what this machine's key folder holds. Only the worker may: an intruder in the API cannot publish a key. */
export async function publishKeys(sql: Sql, kept: readonly KeptKey[]): Promise<void> {
  for (const { key, validFrom, retiredAt } of kept) {
    await sql.rows(
      `insert into public_key (kid, purpose, jwk, valid_from) values ($1, $2, $3, $4) on conflict (kid) do nothing`,
      [key.kid, key.purpose, JSON.stringify(key), validFrom],
    );
    if (retiredAt === null) continue;
    await sql.rows(`update public_key set retired_at = $2 where kid = $1 and retired_at is null`, [
      key.kid,
      retiredAt,
    ]);
  }
}

export async function readPublishedKeys(sql: Sql): Promise<PublicKey[]> {
  const rows = await sql.rows<{ jwk: unknown }>('select jwk from public_key order by valid_from, kid');
  return rows.map((row, n) => readPublicKey(row.jwk, `public_key[${n}]`));
}

/** One key by its id, for whoever hands out a receipt signed with it. */
export function keySetOf(keys: readonly PublicKey[], ...kids: readonly string[]): KeySet {
  return { keys: keys.filter((key) => kids.includes(key.kid)) };
}
