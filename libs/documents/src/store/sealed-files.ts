import { Inject, Injectable } from '@nestjs/common';
import { openBytes, sealBytes, vaultKeys, type SecretKeys } from '#platform/database';
import { SECRET_KEYS } from '#people';
import { FileStore, pathOf, type FilePlace } from './file-store.js';

/** What a sealed file is bound to. */
export const fileLabel = (place: FilePlace): string => `file/${pathOf(place)}`;

/** Files as they lie: sealed with the vault's key, each bound to its place, so that one cannot stand for another. */
@Injectable()
export class SealedFiles {
  constructor(
    private readonly store: FileStore,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
  ) {}

  async put(place: FilePlace, bytes: Buffer): Promise<void> {
    await this.store.put(place, sealBytes(this.keys.vault, bytes, fileLabel(place)));
  }

  async find(place: FilePlace): Promise<Buffer | null> {
    const sealed = await this.store.find(place);
    return sealed === null ? null : openBytes(vaultKeys(this.keys), sealed, fileLabel(place));
  }
}
