import type { Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';

/** Persons made in an open transaction: no tie makes them visible yet, and their maker may go on with them. */
const madeHere = new WeakMap<Tx, Set<string>>();

export function noteMade(tx: Tx, personId: string): void {
  const made = madeHere.get(tx) ?? new Set<string>();
  madeHere.set(tx, made.add(personId));
}

const visible = `select id, kind from person where municipality_id = $1 and id = any ($2::uuid[])`;

/**
 * Each of these is a citizen the caller may see, or has just registered. Knowing an id is not enough:
 * a fact about a stranger would tie the stranger to the caller's family.
 */
export async function assertKnown(tx: Tx, ids: readonly string[], staffToo = false): Promise<void> {
  const asked = [...new Set(ids)].filter((id) => madeHere.get(tx)?.has(id) !== true);
  if (asked.length === 0) return;
  const rows = await tx.rows<{ id: string; kind: string }>(visible, [tx.municipalityId, asked]);
  const known = rows.filter((row) => staffToo || row.kind === 'citizen');
  if (known.length < asked.length) throw platformErrors['not-found']();
}
