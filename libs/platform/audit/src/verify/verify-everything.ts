import type { KeySet } from '../proof/keys.js';
import type { CheckpointFolder } from '../sealing/checkpoint-folder.js';
import { municipalitiesInUse } from '../sealing/seal-queries.js';
import { fails, type Line, note } from './report.js';
import { openReadOnly } from './read-only.js';
import { verifyDatabase } from './verify-database.js';

/** The whole database against the checkpoint folder; a municipality in only one of the two counts too. */
export async function verifyEverything(url: string, folder: CheckpointFolder, keys: KeySet): Promise<Line[]> {
  if (keys.keys.length === 0) return [fails('There are no keys to check with: KEYS_DIR holds none.')];
  const house = await openReadOnly(url);
  try {
    const inUse = await house.global(municipalitiesInUse);
    const all = [...new Set([...inUse, ...folder.municipalities()])].sort((a, b) => a - b);
    const lines: Line[] = [];
    for (const municipality of all) {
      lines.push(...(await verifyDatabase(house.inMunicipality, folder, keys, municipality)));
    }
    return all.length === 0
      ? [fails('No municipality is in use.')]
      : [...lines, note('Read only; nothing was changed.')];
  } finally {
    await house.close();
  }
}
