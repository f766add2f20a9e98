import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore, pathOf, type FilePlace } from './file-store.js';

/** A folder that is no part of what the web server shows. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written aside, flushed and moved into place: half a file is never found. */
  async put(place: FilePlace, sealed: Buffer): Promise<void> {
    const path = this.pathTo(place);
    const aside = `${path}.${randomUUID()}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      const file = await open(aside, 'wx', 0o600);
      try {
        await file.writeFile(sealed);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(aside, path);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  async find(place: FilePlace): Promise<Buffer | null> {
    try {
      return await readFile(this.pathTo(place));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  async remove(place: FilePlace): Promise<void> {
    await rm(this.pathTo(place), { force: true });
  }

  private pathTo(place: FilePlace): string {
    return join(this.folder, pathOf(place));
  }
}
