import { Busboy } from '@fastify/busboy';
import { applyDecorators, type Type } from '@nestjs/common';
import { ApiConsumes } from '@nestjs/swagger';
import { RouteConfig, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { endsSilentFile } from './dawdling.js';
import { httpErrors } from './http.errors.js';
import type { HttpRequest } from './request.js';
import { assertReadable, RequestForm } from './validation.js';

export type { HttpReply, HttpRequest } from './request.js';

const form = /^multipart\/form-data\s*;/i;
const json = /^application\/json\s*(;|$)/i;
const wordsBytes = 16_384;
const roomAround = 65_536;

/** One file with the words about it, as `words` (JSON) and `file`, in this order and nothing else. */
export interface Upload<T> {
  readonly words: T;
  readonly name: string;
  readonly bytes: Buffer;
}

/** The operation takes a file instead of JSON. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(RouteConfig({ takesFile: true }), ApiConsumes('multipart/form-data'));

/** The body is left in its stream: nothing of it is read before the caller is known. */
export function takeUploads(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('multipart/form-data', (_request, _payload, done) => {
      done(null);
    });
}

/** A form of another site can send text, urlencoded and multipart bodies without asking; where no file belongs, JSON alone comes in. */
export function assertForm(request: HttpRequest): void {
  const { headers, routeOptions } = request;
  const type = headers['content-type'];
  if (type === undefined || routeOptions.url?.startsWith('/api/') !== true) return;
  // A file's route says what it lacks itself, once it is known who asks.
  if (!json.test(type) && !(takesFile(request) && form.test(type)))
    throw httpErrors['unsupported-media-type']();
}

export function takesFile({ routeOptions: { config } }: HttpRequest): boolean {
  return 'takesFile' in config && config.takesFile === true;
}

/** Reads one file of at most so many bytes; stops reading at the first byte, part or field too many. */
export async function readUpload<T extends object>(
  request: HttpRequest,
  wanted: Type<T>,
  mostBytes: number,
): Promise<Upload<T>> {
  const { words, ...file } = await partsOf(request, mostBytes);
  assertReadable(words);
  return {
    words: (await new RequestForm().transform(words, { type: 'body', metatype: wanted })) as T,
    ...file,
  };
}

async function partsOf({ headers, raw }: HttpRequest, mostBytes: number): Promise<Upload<unknown>> {
  const type = headers['content-type'];
  if (type === undefined || !form.test(type)) throw httpErrors['unsupported-media-type']();
  if (Number(headers['content-length'] ?? 0) > mostBytes + roomAround) throw httpErrors['too-large']();
  const parts = new Parts();
  const reader = begun(() => readerOf({ ...headers, 'content-type': type }, mostBytes, parts));
  try {
    await new Promise<void>((done, fail) => {
      const stop = (error: unknown): void => {
        fail(error instanceof Error ? error : new Error('unreadable'));
      };
      parts.fail = stop;
      reader.on('finish', done).on('error', () => stop(httpErrors['malformed-request']()));
      raw.on('error', () => stop(httpErrors['malformed-request']()));
      raw.on('close', () => {
        if (!raw.complete) stop(httpErrors['malformed-request']());
      });
      endsSilentFile(raw);
      raw.pipe(reader);
    });
    return parts.whole();
  } finally {
    // What is still on its way is thrown away as it comes.
    raw.unpipe(reader);
    raw.resume();
  }
}

/** A form without its boundary cannot even be begun. */
function begun<T>(begin: () => T): T {
  try {
    return begin();
  } catch {
    throw httpErrors['malformed-request']();
  }
}

type Headers = HttpRequest['headers'] & { 'content-type': string };

function readerOf(headers: Headers, mostBytes: number, parts: Parts) {
  const limits = {
    fileSize: mostBytes,
    fieldSize: wordsBytes,
    fields: 1,
    files: 1,
    parts: 2,
    headerPairs: 20,
  };
  const reader = new Busboy({ headers, limits });
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    reader.on(limit, () => parts.fail(httpErrors['malformed-request']()));
  reader.on('field', (name, value, nameCut, cut) => {
    if (name !== 'words' || nameCut || cut) parts.fail(httpErrors['malformed-request']());
    else parts.words = value;
  });
  reader.on('file', (name, stream, fileName) => {
    if (name !== 'file' || parts.words === undefined) parts.fail(httpErrors['malformed-request']());
    parts.name = fileName;
    stream.on('data', (chunk: Buffer) => parts.chunks.push(chunk));
    stream.on('limit', () => parts.fail(httpErrors['too-large']()));
    stream.on('error', () => parts.fail(httpErrors['malformed-request']()));
  });
  return reader;
}

class Parts {
  words: string | undefined;
  name: string | undefined;
  readonly chunks: Buffer[] = [];
  fail: (error: unknown) => void = () => undefined;

  whole(): Upload<unknown> {
    if (this.words === undefined || this.name === undefined) throw httpErrors['malformed-request']();
    return { words: readJson(this.words), name: this.name, bytes: Buffer.concat(this.chunks) };
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw httpErrors['malformed-request']();
  }
}
