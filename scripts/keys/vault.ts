import type pg from 'pg';
import type { Instant } from '#contract';
import { fileLabel, type FilePlace, type FileStore } from '#documents';
import {
  destroyVaultKeyBefore,
  headOf,
  isSealedWith,
  openBytes,
  sealBytes,
  turnVaultKey,
  vaultAad,
  vaultKeyAgeMs,
  vaultKeys,
  VaultSealBroken,
  type SecretKeys,
} from '#platform/database';
import { CannotStart } from '#platform/errors';
import { inTransaction } from '../admin/connect.js';

const batch = 200;
/** Longer than any request or job holds a key in its hand: what it sealed with the old one lies in the database by then. */
const settledMs = 10 * 60_000;

export interface VaultWork {
  readonly owner: pg.Client;
  readonly store: FileStore;
  readonly keysDir: string;
  readonly keys: SecretKeys;
  readonly now: Instant;
}

/** A new key, unless one is being changed already; then everything is sealed with it. The old key stays and opens. */
export async function rotateVault(work: VaultWork): Promise<string[]> {
  const turned = turnVaultKey(work.keysDir);
  const { unopened, lines } = await resealAll(work);
  return [
    turned
      ? 'The vault has a new key. Running processes use it from now on; nothing needs a restart.'
      : 'The vault’s key is being changed already: gone on with.',
    ...lines,
    unopened > 0
      ? 'The old key stays. Look for a key folder that opens them before you do anything else.'
      : 'The old key (vault.old.key) still opens. Ten minutes from now: npm run keys -- finish vault',
  ];
}

/** What was sealed in the last moments with the old key is sealed anew; when nothing is left, the old key is destroyed. */
export async function finishVault(work: VaultWork): Promise<string[]> {
  if (work.keys.vaultBefore === undefined)
    return ['There is no old key of the vault here. Nothing was done.'];
  const age = vaultKeyAgeMs(work.keysDir, work.now);
  if (age < settledMs)
    throw new CannotStart(
      `The vault’s key was changed less than ten minutes ago. Wait another ${Math.ceil((settledMs - age) / 60_000)} minute(s).`,
    );
  if (turnVaultKey(work.keysDir))
    throw new CannotStart(
      'A change of the vault’s key had stopped half-way and now has its new key: npm run keys -- rotate vault',
    );
  const { done, unopened, lines } = await resealAll(work);
  if (unopened > 0) throw new CannotStart([...lines, 'The old key stays.'].join('\n'));
  if (done > 0)
    return [
      ...lines,
      'The old key stays, for it was still in use. Restart the API and the worker, and run this again.',
    ];
  destroyVaultKeyBefore(work.keysDir);
  return [...lines, 'The old key of the vault is destroyed. Destroy your copies of it too.'];
}

async function resealAll({ owner, store, keys }: VaultWork): Promise<Resealed & { lines: string[] }> {
  const entries = await resealEntries(owner, keys);
  const files = await resealFiles(owner, store, keys);
  const unopened = entries.unopened + files.unopened;
  const lines = [
    `${entries.done} entries and ${files.done} files were sealed anew.`,
    `${unopened} are left that no key here opens.`,
  ];
  return { done: entries.done + files.done, unopened, lines };
}

/** How much was sealed anew, and how much opens with none of the keys here. */
interface Resealed {
  done: number;
  unopened: number;
}

interface Entry {
  readonly municipality_id: number;
  readonly id: string;
  readonly person_id: string;
  readonly kind: string;
  readonly sealed: Buffer;
}

/** The zero id comes before all others. */
const start = { municipality_id: -32_768, id: '00000000-0000-0000-0000-000000000000' };

const nextEntries = `select municipality_id, id, person_id, kind, sealed from vault.entry
  where substring(sealed from 1 for 5) <> $1 and (municipality_id, id) > ($2, $3)
  order by municipality_id, id limit ${batch} for update`;
const replaced = 'update vault.entry set sealed = $3 where municipality_id = $1 and id = $2';

/** Seals anew, batch by batch, what another key than the newest has sealed. Stopped anywhere, it is run again. */
async function resealEntries(owner: pg.Client, keys: SecretKeys): Promise<Resealed> {
  const told: Resealed = { done: 0, unopened: 0 };
  let last: { municipality_id: number; id: string } | undefined = start;
  while (last !== undefined)
    last = await inTransaction(owner, (tx) => oneBatch(tx, keys, last ?? start, told));
  return told;
}

async function oneBatch(
  owner: pg.Client,
  keys: SecretKeys,
  after: { municipality_id: number; id: string },
  told: Resealed,
): Promise<{ municipality_id: number; id: string } | undefined> {
  const { rows } = await owner.query<Entry>(nextEntries, [
    headOf(keys.vault),
    after.municipality_id,
    after.id,
  ]);
  for (const row of rows) {
    const label = vaultAad(row.municipality_id, row.person_id, row.kind);
    const sealed = resealed(keys, row.sealed, label);
    if (sealed !== undefined) await owner.query(replaced, [row.municipality_id, row.id, sealed]);
    if (sealed === undefined) told.unopened += 1;
    else told.done += 1;
  }
  return rows.at(-1);
}

const papers = `select municipality_id, file_id from paper where (municipality_id, file_id) > ($1, $2)
  order by municipality_id, file_id limit ${batch}`;
// While it is held no sweep takes the file away, which writing it again would bring back.
const held = 'select 1 from paper where municipality_id = $1 and file_id = $2 for share';

/** The same for the files that papers need. What no paper needs any more is swept within hours, and is not touched. */
async function resealFiles(owner: pg.Client, store: FileStore, keys: SecretKeys): Promise<Resealed> {
  const told: Resealed = { done: 0, unopened: 0 };
  let last = { municipality_id: start.municipality_id, file_id: start.id };
  for (;;) {
    const { rows } = await owner.query<typeof last>(papers, [last.municipality_id, last.file_id]);
    for (const { municipality_id: municipalityId, file_id: fileId } of rows)
      await inTransaction(owner, async (tx) => {
        const { rowCount } = await tx.query(held, [municipalityId, fileId]);
        if (rowCount === 0) return;
        for (const part of ['whole', 'small'] as const)
          await resealFile(store, keys, { municipalityId, fileId, part }, told);
      });
    const next = rows.at(-1);
    if (next === undefined) return told;
    last = next;
  }
}

async function resealFile(
  store: FileStore,
  keys: SecretKeys,
  place: FilePlace,
  told: Resealed,
): Promise<void> {
  const found = await store.find(place);
  if (found === null || isSealedWith(keys.vault, found)) return;
  const sealed = resealed(keys, found, fileLabel(place));
  if (sealed === undefined) told.unopened += 1;
  else {
    await store.put(place, sealed);
    told.done += 1;
  }
}

function resealed(keys: SecretKeys, sealed: Buffer, label: string): Buffer | undefined {
  try {
    return sealBytes(keys.vault, openBytes(vaultKeys(keys), sealed, label), label);
  } catch (error) {
    if (error instanceof VaultSealBroken) return undefined;
    throw error;
  }
}
