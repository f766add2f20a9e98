import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { CannotStart } from '#platform/errors';

import { canonicalJson } from '../proof/canonical.js';
import {
  type KeyPurpose,
  keyPurposes,
  type KeySet,
  newSigningKey,
  pemOf,
  type PublicKey,
  publicKeyOf,
  readPublicKey,
  type SigningKey,
  signingKeyFromPem,
} from '../proof/keys.js';
import { fields, instant, orNull } from '../proof/shape.js';
import { replaceFile, writeWhole } from '../files.js';

/** A public key with the time it was in use. Kept for good: a receipt outlives the key that signed it. */
export interface KeptKey {
  key: PublicKey;
  validFrom: string;
  retiredAt: string | null;
}

const readKept = fields<KeptKey>({ key: readPublicKey, validFrom: instant, retiredAt: orNull(instant) });

/** Names the file and says what to do; holds nothing of the key. */
export class KeyFileError extends CannotStart {
  override readonly name = 'KeyFileError';
}

/**
 * Private keys as files outside the database: `<purpose>.pem` is the one in use, `public/<kid>.json` every one
 * that ever was. A process that never signs a kind needs no such file.
 */
export class KeyFolder {
  constructor(private readonly dir: string) {}

  has(purpose: KeyPurpose): boolean {
    return existsSync(this.pemPath(purpose));
  }

  signingKey(purpose: KeyPurpose): SigningKey {
    const path = this.pemPath(purpose);
    if (!existsSync(path)) {
      throw new KeyFileError(`KEYS_DIR holds no ${purpose}.pem. Make one with: npm run keys -- create`);
    }
    if ((statSync(path).mode & 0o007) !== 0) {
      throw new KeyFileError(
        `${path} can be read by everyone on this machine. Close it with: chmod 600 ${path}`,
      );
    }
    return signingKeyFromPem(purpose, readFileSync(path, 'utf8'));
  }

  /** Makes what is missing; two processes that start at once end with the same keys. */
  createMissing(now: string): void {
    mkdirSync(join(this.dir, 'public'), { recursive: true, mode: 0o700 });
    for (const purpose of keyPurposes) {
      if (!this.has(purpose)) this.createOne(purpose);
      this.keep(publicKeyOf(this.signingKey(purpose)), now);
    }
  }

  /** A new key takes over; the old private half is destroyed, its public half is kept and marked as retired. */
  rotate(purpose: KeyPurpose, now: string): SigningKey {
    this.signingKey(purpose);
    const fresh = newSigningKey(purpose);
    this.keep(publicKeyOf(fresh), now);
    replaceFile(this.pemPath(purpose), pemOf(fresh), 0o600);
    // Every other of its kind, not only the last one: whoever was stopped right here left one unmarked.
    for (const { key, retiredAt } of this.kept()) {
      if (key.purpose === purpose && key.kid !== fresh.kid && retiredAt === null) this.retire(key.kid, now);
    }
    return fresh;
  }

  kept(): KeptKey[] {
    const folder = join(this.dir, 'public');
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => readKept(JSON.parse(readFileSync(join(folder, name), 'utf8')), name));
  }

  publicKeys(): KeySet {
    return { keys: this.kept().map((kept) => kept.key) };
  }

  private createOne(purpose: KeyPurpose): void {
    const draft = join(this.dir, `.${purpose}-${randomBytes(6).toString('hex')}`);
    writeWhole(draft, pemOf(newSigningKey(purpose)), 0o600);
    try {
      linkSync(draft, this.pemPath(purpose));
    } catch (error) {
      // Another process was first; its key is the one.
      if (!this.has(purpose)) throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  }

  private keep(key: PublicKey, now: string): void {
    const path = this.publicPath(key.kid);
    if (existsSync(path)) return;
    replaceFile(path, canonicalJson({ key, validFrom: now, retiredAt: null }), 0o644);
  }

  private retire(kid: string, now: string): void {
    const kept = this.kept().find(({ key }) => key.kid === kid);
    if (kept === undefined) return;
    replaceFile(this.publicPath(kid), canonicalJson({ ...kept, retiredAt: now }), 0o644);
  }

  private pemPath(purpose: KeyPurpose): string {
    return join(this.dir, `${purpose}.pem`);
  }

  private publicPath(kid: string): string {
    return join(this.dir, 'public', `${kid}.json`);
  }
}
