import { Agent, request } from 'node:http';
import { readFileSync } from 'node:fs';

/** One request as it goes over the wire. */
export interface Shot {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Told {
  readonly status: number;
  readonly text: string;
}

/** Several requests, one after the other, that count as one; the answer is the last one's, or the first that failed. */
export type Sequence = (send: (shot: Shot) => Promise<Told>) => Promise<Told>;

export interface Burst {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly errors: number;
  /** The first answer that was none, for whoever mends it. */
  readonly firstError: string | undefined;
  readonly count: number;
  /** Milliseconds of CPU of the server's process for each request. */
  readonly cpu: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

export function send(base: string, shot: Shot): Promise<Told> {
  return new Promise((done, fail) => {
    const length =
      shot.body === undefined
        ? {}
        : { 'content-length': String(Buffer.byteLength(shot.body)), 'content-type': 'application/json' };
    const sent = request(
      new URL(shot.path, base),
      { agent, method: shot.method ?? 'GET', headers: { ...shot.headers, ...length } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    sent.on('error', fail);
    sent.end(shot.body);
  });
}

export const play = (base: string, shot: Shot | Sequence): Promise<Told> =>
  typeof shot === 'function' ? shot((one) => send(base, one)) : send(base, shot);

/** So many at once, until there are no shots left or the time is over. `next` gives undefined when all are fired. */
export async function fire(
  base: string,
  pid: number,
  wish: { readonly atOnce: number; readonly ms: number },
  next: () => Shot | Sequence | undefined,
): Promise<Burst> {
  const took: number[] = [];
  let errors = 0;
  let firstError: string | undefined;
  const cpuBefore = cpuOf(pid);
  const begun = performance.now();
  const hand = async (): Promise<void> => {
    while (performance.now() - begun < wish.ms) {
      const shot = next();
      if (shot === undefined) return;
      const from = performance.now();
      const { status, text } = await play(base, shot).catch((error: unknown) => ({
        status: 0,
        text: String(error),
      }));
      took.push(performance.now() - from);
      if (status >= 200 && status <= 299) continue;
      errors += 1;
      firstError ??= `${status} ${text}`;
    }
  };
  await Promise.all(Array.from({ length: wish.atOnce }, hand));
  const seconds = (performance.now() - begun) / 1000;
  const cpu = (cpuOf(pid) - cpuBefore) / Math.max(1, took.length);
  took.sort((a, b) => a - b);
  const at = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return {
    perSecond: took.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
    errors,
    firstError,
    count: took.length,
    cpu,
  };
}

/** Milliseconds of CPU a process has used; Linux counts in hundredths of a second. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

export function megabytesOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
