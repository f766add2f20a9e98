import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface SeenSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links?: readonly { traceId: string; spanId: string }[];
  readonly status: { readonly code?: number };
  readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
}

/** Takes traces by OTLP over HTTP as a collector does, and keeps every byte of them. */
export interface TraceCollector {
  readonly url: string;
  /** Addresses, headers and bodies, as they came. */
  readonly received: string[];
  until(there: (spans: readonly SeenSpan[]) => boolean): Promise<readonly SeenSpan[]>;
  stop(): Promise<void>;
}

export async function startTraceCollector(): Promise<TraceCollector> {
  const received: string[] = [];
  const seen: SeenSpan[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      seen.push(...spansIn(body));
      received.push(
        `${request.method ?? ''} ${request.url ?? ''} ${JSON.stringify(request.headers)}\n${body}`,
      );
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    until: async (there) => {
      for (let tries = 0; tries < 100 && !there(seen); tries += 1) await pause(200);
      return seen;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

interface Batch {
  resourceSpans: { scopeSpans: { spans: SeenSpan[] }[] }[];
}

function spansIn(body: string): SeenSpan[] {
  const { resourceSpans } = JSON.parse(body) as Batch;
  return resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
}
