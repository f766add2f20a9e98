import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { assertAllowed, viewerOf } from '#platform/access';
import { SETTINGS, type Settings } from '#platform/config';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { clickOf, once, readUpload, type Click, type HttpRequest, type Upload } from '#platform/http';
import { documentErrors } from './documents.errors.js';
import { PaperWordsDto } from './dto/write-note.dto.js';
import { Inspection, type KeptFile } from './inspection.js';
import { Paper } from './paper.entity.js';
import { placedPaper, tellAdded } from './paper-writing.js';
import { getSeenPaper, sawPapers, type PaperRow } from './papers.queries.js';
import { SealedFiles } from './store/sealed-files.js';
import type { FilePlace } from './store/file-store.js';
import { Turns } from './store/turns.js';
import { StoredFile } from './stored-file.entity.js';

/** So many files are read into memory at once, and so many of one person; the others are asked to come again. */
const [mostInHand, mostOfOne] = [8, 2];

export interface OpenedFile {
  readonly bytes: Buffer;
  readonly name: string;
  readonly type: string;
}

/** Documents: a file is read, looked at, drawn anew if it is a picture, sealed, and only then a paper. */
@Injectable()
export class FilesService {
  private readonly turns = new Turns(mostInHand, mostOfOne);

  constructor(
    private readonly database: Database,
    private readonly inspection: Inspection,
    private readonly files: SealedFiles,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async add(
    caller: Ticket,
    familyId: string,
    request: HttpRequest,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    // Not a byte is read for whoever may not add anything here.
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Paper', { familyId });
    });
    const made = await this.turns.take(caller.tokenHash, async () => {
      const upload = await readUpload(request, PaperWordsDto, this.settings.documentLimit);
      const kept = await this.inspection.of(upload);
      const whole = click === undefined ? undefined : clickOn(request, upload);
      return this.keep(caller, familyId, upload, kept, whole);
    });
    if (made === null) throw documentErrors['file-others-first']();
    return made;
  }

  /** The file behind a paper the reader may see now; `not-found` for any other, and for one that was taken away. */
  async open(
    caller: Ticket,
    familyId: string,
    paperId: string,
    part: FilePlace['part'],
  ): Promise<OpenedFile> {
    const paper = await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Paper', { familyId });
      const row = await getSeenPaper(tx, familyId, paperId);
      if (row.takenAwayAt !== null || (part === 'small' && !row.hasPreview))
        throw platformErrors['not-found']();
      await sawPapers(tx, familyId, await viewerOf(tx, familyId), [row]);
      return { ...fileOf(row), municipalityId: tx.municipalityId };
    });
    const { municipalityId, fileId, name, type } = paper;
    const bytes = await this.files.find({ municipalityId, fileId, part }).catch((error: unknown) => {
      throw Object.assign(documentErrors['file-out-of-reach'](), { cause: error });
    });
    if (bytes === null) throw documentErrors['file-out-of-reach']();
    return { bytes, name, type: part === 'small' ? 'image/jpeg' : type };
  }

  /**
   * The file's place is written down before the file is put there, and the paper after: a file whose paper failed is swept,
   * and a paper without its file is never written.
   */
  private async keep(
    caller: Ticket,
    familyId: string,
    { words }: Upload<PaperWordsDto>,
    kept: KeptFile,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    const fileId = randomUUID();
    const municipalityId = await this.database.write(caller, async (tx) => {
      await placedPaper(tx, familyId, words);
      await tx.insert(StoredFile, { municipalityId: tx.municipalityId, id: fileId, familyId, putAt: tx.at });
      return tx.municipalityId;
    });
    await this.put({ municipalityId, fileId }, kept);
    return this.database.write(caller, async (tx) => {
      const placed = await placedPaper(tx, familyId, words);
      return once(tx, click, () => insertDocument(tx, { ...placed, fileId }, kept));
    });
  }

  private async put(place: Omit<FilePlace, 'part'>, { whole, small }: KeptFile): Promise<void> {
    try {
      await this.files.put({ ...place, part: 'whole' }, whole);
      if (small !== null) await this.files.put({ ...place, part: 'small' }, small);
    } catch (error) {
      throw Object.assign(documentErrors['file-not-kept'](), { cause: error });
    }
  }
}

type Placed = Awaited<ReturnType<typeof placedPaper>> & { fileId: string };

async function insertDocument(tx: Tx, placed: Placed, { name, type, whole, small }: KeptFile) {
  const id = newId();
  const file = { fileName: name, fileType: type, fileBytes: whole.length, hasPreview: small !== null };
  await tx.insert(Paper, { ...placed, id, kind: 'document', words: null, ...file });
  await tellAdded(tx, { ...placed, id }, 'document');
  return { id };
}

function fileOf({ fileId, fileName, fileType }: PaperRow): { fileId: string; name: string; type: string } {
  if (fileId === null || fileName === null || fileType === null) throw platformErrors['not-found']();
  return { fileId, name: fileName, type: fileType };
}

/** The same click is the same words and the same bytes. */
function clickOn({ headers, method, url }: HttpRequest, { words, name, bytes }: Upload<PaperWordsDto>) {
  return clickOf({ headers, method, url, body: { words, name, bytes: bytes.toString('base64') } });
}
