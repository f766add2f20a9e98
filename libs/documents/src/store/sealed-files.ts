import { Inject, Injectable } from '@nestjs/common';
import { openBytes, sealBytes, type SecretKeys } from '#platform/database';
import { SECRET_KEYS } from '#people';
import { FileStore, pathOf, type FilePlace } from './file-store.js';

/** Files as they lie: sealed with the vault's key, each bound to its place, so that one cannot stand for another. */
@Injectable()
export class SealedFiles {
  constructor(
    private readonly store: FileStore,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
  ) {}

  async put(place: FilePlace, bytes: Buffer): Promise<void> {
    await this.store.put(place, sealBytes(this.keys.vault, bytes, `file/${pathOf(place)}`));
  }

  async find(place: FilePlace): Promise<Buffer | null> {
    const sealed = await this.store.find(place);
    return sealed === null ? null : openBytes(this.keys.vault, sealed, `file/${pathOf(place)}`);
  }
}
