import type { KeySet, SigningKey } from '../proof/keys.js';
import type { KeyFolder } from './key-folder.js';

/** The signing keys of this process, read once: a signature never waits for a disk. */
export class Keys {
  private readonly known: Partial<Record<SigningKey['purpose'], SigningKey>> = {};

  constructor(private readonly folder: KeyFolder) {}

  /** Signs receipts and exports. */
  get receipt(): SigningKey {
    return this.key('receipt');
  }

  /** Signs checkpoints. */
  get checkpoint(): SigningKey {
    return this.key('checkpoint');
  }

  /** Public halves known to this machine, retired ones too. */
  get published(): KeySet {
    return this.folder.publicKeys();
  }

  private key(purpose: SigningKey['purpose']): SigningKey {
    return (this.known[purpose] ??= this.folder.signingKey(purpose));
  }
}

/** Reads the key this process signs with. A demo makes what is missing; elsewhere a missing key stops the start. */
export function openKeys(
  folder: KeyFolder,
  wish: { purpose: SigningKey['purpose']; demo: boolean; now: string },
): Keys {
  if (wish.demo) folder.createMissing(wish.now);
  folder.signingKey(wish.purpose);
  return new Keys(folder);
}
