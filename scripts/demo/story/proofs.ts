import { readFileSync } from 'node:fs';
import { allHolds, printed, readKeySet, verifyFile, type KeySet } from '#platform/audit';

/** What `npm run verify` would say, with the keys the municipality publishes. */
export class Proofs {
  private readonly keys: KeySet;

  constructor(published: unknown) {
    this.keys = readKeySet(published);
  }

  verdict(path: string): { holds: boolean; text: string } {
    const lines = verifyFile(readFileSync(path), { pinned: this.keys });
    return { holds: allHolds(lines), text: printed(path, lines) };
  }
}
