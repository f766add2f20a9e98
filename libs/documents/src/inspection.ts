import { Inject, Injectable } from '@nestjs/common';
import type { Upload } from '#platform/http';
import { documentErrors } from './documents.errors.js';
import { cleanName } from './rules/file-name.js';
import { isPicture, typeOf, type FileRefusal, type FileType } from './rules/file-type.js';
import { drawAnew } from './store/pictures.js';
import type { Scanner } from './store/scanner.js';

/** Under this token stands who is shown every file, or `null` when nobody is. */
export const SCANNER = Symbol('scanner');

/** A file as it may be kept: named after what it is, and a picture without anything that came along with it. */
export interface KeptFile {
  readonly name: string;
  readonly type: FileType;
  readonly whole: Buffer;
  readonly small: Buffer | null;
}

const refusals = {
  empty: documentErrors['file-unreadable'],
  'not-taken': documentErrors['file-not-taken'],
  'two-in-one': documentErrors['file-not-safe'],
  'active-content': documentErrors['file-not-safe'],
} as const satisfies Record<FileRefusal, unknown>;

/** What every file goes through before it is kept. */
@Injectable()
export class Inspection {
  constructor(@Inject(SCANNER) private readonly scanner: Scanner | null) {}

  async of({ name, bytes }: Pick<Upload<unknown>, 'name' | 'bytes'>): Promise<KeptFile> {
    const answer = typeOf(bytes);
    if ('refused' in answer) throw refusals[answer.refused]();
    const { type } = answer;
    await this.assertClean(bytes);
    const file = { name: cleanName(name, type), type };
    if (!isPicture(type)) return { ...file, whole: bytes, small: null };
    const drawn = await drawAnew(bytes, type);
    if ('refused' in drawn) throw documentErrors[`file-${drawn.refused}`]();
    return { ...file, ...drawn };
  }

  private async assertClean(bytes: Buffer): Promise<void> {
    if (this.scanner === null) return;
    const found = await this.scanner.scan(bytes).catch((error: unknown) => {
      throw Object.assign(documentErrors['file-not-kept'](), { cause: error });
    });
    if (found === 'infected') throw documentErrors['file-infected']();
  }
}
