import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { HttpReply, HttpRequest } from '#platform/http';

interface Kept {
  readonly type: string;
  readonly plain: Buffer;
  readonly packed: ReadonlyMap<Encoding, Buffer>;
}

const encodings = ['br', 'gzip'] as const;
type Encoding = (typeof encodings)[number];
const suffix: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** A name of another kind is not ours to give. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built screens, read once at the start: a closed list of names, so that no address leads anywhere else. */
export class WebFiles {
  private readonly files: ReadonlyMap<string, Kept>;

  constructor(folder: URL) {
    const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
    const ours = names.filter((name) => Object.hasOwn(types, extname(name)));
    this.files = new Map(ours.map((name) => [name.replaceAll('\\', '/'), keep(folder, name)]));
  }

  /** Sends the file if there is one of this name. */
  send(name: string, request: HttpRequest, reply: HttpReply): boolean {
    const file = this.files.get(name);
    if (file === undefined) return false;
    const asked = [request.headers['accept-encoding'] ?? ''].flat().join();
    const accepted = new Set(asked.split(',').map((word) => word.split(';')[0]?.trim()));
    const encoding = encodings.find((one) => accepted.has(one) && file.packed.has(one));
    if (encoding !== undefined) void reply.header('content-encoding', encoding);
    const body = encoding === undefined ? file.plain : file.packed.get(encoding);
    void reply.header('vary', 'accept-encoding').type(file.type).send(body);
    return true;
  }
}

function keep(folder: URL, name: string): Kept {
  const read = (of: string) => readFileSync(new URL(of, folder));
  const packed = encodings.flatMap((encoding): [Encoding, Buffer][] => {
    const beside = name + suffix[encoding];
    return existsSync(new URL(beside, folder)) ? [[encoding, read(beside)]] : [];
  });
  return { type: types[extname(name)] ?? '', plain: read(name), packed: new Map(packed) };
}
