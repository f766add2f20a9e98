import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface BucketKeys {
  readonly id: string;
  readonly secret: string;
  readonly region: string;
}

/** What was asked, as far as the signature is over it. */
export interface SignedAsking {
  readonly method: string;
  readonly path: string;
  /** In the order of the signed list; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bodyHash: string;
  /** `20130524T000000Z` */
  readonly at: string;
}

const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

/** AWS Signature Version 4 of a request without a query, as Amazon describes it: the text that is signed, and the key made for the day. */
export function signatureOf(asking: SignedAsking, keys: BucketKeys): string {
  const scope = `${asking.at.slice(0, 8)}/${keys.region}/s3/aws4_request`;
  const lines = asking.headers.map(([name, value]) => `${name}:${value.trim()}\n`).join('');
  const names = asking.headers.map(([name]) => name).join(';');
  const request = [asking.method, asking.path, '', lines, names, asking.bodyHash].join('\n');
  const text = ['AWS4-HMAC-SHA256', asking.at, scope, sha256(request)].join('\n');
  const key = scope.split('/').reduce((made, part) => mac(made, part), Buffer.from(`AWS4${keys.secret}`));
  return mac(key, text).toString('hex');
}

/** What happens to the next request instead of being answered. */
export type Mishap = 'busy' | 'cut' | 'silent' | 'half';

/** A bucket on this machine that checks each signature by its own reckoning and keeps what it is given. */
export interface BucketServer {
  /** `http://host:port/bucket`, without keys. */
  readonly url: URL;
  readonly kept: Map<string, Buffer>;
  readonly asked: string[];
  readonly mishaps: Mishap[];
  stop(): Promise<void>;
}

export async function startBucket(keys: BucketKeys): Promise<BucketServer> {
  const kept = new Map<string, Buffer>();
  const asked: string[] = [];
  const mishaps: Mishap[] = [];
  const server = createServer((request, response) => {
    void takeIn(request).then((body) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
      const mishap = mishaps.shift();
      if (mishap !== undefined) befall(mishap, response);
      else if (!isSigned(request, body, keys)) response.writeHead(403).end('<Error/>');
      else answer(request, body, kept, response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: new URL(`http://127.0.0.1:${port}/papers`), kept, asked, mishaps, stop };
}

async function takeIn(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function befall(mishap: Mishap, response: ServerResponse): void {
  if (mishap === 'busy') response.writeHead(503).end('<Error/>');
  if (mishap === 'cut') response.destroy();
  if (mishap === 'half') {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('half a file', () => response.destroy());
  }
}

/** The content is signed along: what was changed on its way is refused. */
function isSigned(request: IncomingMessage, body: Buffer, keys: BucketKeys): boolean {
  const said = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\S+, SignedHeaders=([^,]+), Signature=(\w{64})$/.exec(
    request.headers.authorization ?? '',
  );
  const [, id = '', names = '', signature = ''] = said ?? [];
  const bodyHash = String(request.headers['x-amz-content-sha256'] ?? '');
  const headers = names.split(';').map((name) => [name, String(request.headers[name] ?? '')] as const);
  const at = String(request.headers['x-amz-date'] ?? '');
  const asking = { method: request.method ?? '', path: request.url ?? '', headers, bodyHash, at };
  const right = Buffer.from(signatureOf(asking, keys));
  const given = Buffer.from(signature);
  const isOurs = id === keys.id && given.length === right.length && timingSafeEqual(given, right);
  return isOurs && names.split(';').includes('host') && bodyHash === sha256(body);
}

function answer(
  { method, url = '' }: IncomingMessage,
  body: Buffer,
  kept: Map<string, Buffer>,
  response: ServerResponse,
): void {
  const found = kept.get(url);
  if (!url.startsWith('/papers/')) {
    response.writeHead(404).end('<Error><Code>NoSuchBucket</Code></Error>');
    return;
  }
  if (method === 'PUT') {
    kept.set(url, body);
    response.writeHead(200).end();
  } else if (method === 'DELETE') {
    kept.delete(url);
    response.writeHead(204).end();
  } else if (found === undefined) response.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
  else response.writeHead(200, { 'content-length': String(found.length) }).end(found);
}
