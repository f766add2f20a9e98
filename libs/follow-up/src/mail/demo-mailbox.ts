import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Mailer, type Letter } from './mailer.js';

/** In the demo nothing leaves the machine: every letter is a file anyone can look at. */
export class DemoMailbox extends Mailer {
  private readonly folder: string;

  constructor(dataDir: string) {
    super();
    this.folder = join(dataDir, 'mail');
  }

  /** Written aside and moved into place; the same letter again is the same file. */
  override async send(letter: Letter): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const name = createHash('sha256').update(letter.messageId).digest('hex').slice(0, 32);
    const aside = join(this.folder, `${name}.${process.pid}.new`);
    await writeFile(aside, JSON.stringify(letter));
    await rename(aside, join(this.folder, `${name}.json`));
  }

  /** All letters, the newest first. */
  async letters(): Promise<readonly Letter[]> {
    const names = await readdir(this.folder).catch(() => []);
    const files = names.filter((name) => name.endsWith('.json'));
    const letters = await Promise.all(
      files.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as Letter),
    );
    return letters.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.messageId < b.messageId ? 1 : -1));
  }
}
