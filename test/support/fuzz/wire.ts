import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | undefined;
}
export interface Answered {
  /** 0: the connection was cut, or nothing came. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const longestMs = 30_000;
const agent = new Agent({ keepAlive: true });

/** Sends exactly what it is given; `fetch` would tidy it first. */
export function send(base: string, { method, path, headers, body }: Sent): Promise<Answered> {
  const { hostname, port } = new URL(base);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((done) => {
    const nothing = (error: Error) => done({ status: 0, headers: {}, text: error.message });
    const sent = request(
      { hostname, port, method, path, agent, headers: { ...headers, ...length }, timeout: longestMs },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', nothing);
        answer.on('end', () =>
          done({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', nothing);
    sent.end(body);
  });
}
