import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stop } from '#platform/config';
import { CannotStart } from '#platform/errors';
import type { Metrics } from './metrics.js';

export type ReadyCheck = () => Promise<boolean>;

const patience = 2000;
const quietMs = 500;
/** Whoever asked a process to stop gives it ten seconds; two are left for what is under way. */
const longestLeaveMs = 8000;

/** What must answer before this process takes visitors. Each part of the house adds its own question at start. */
export class Readiness {
  private readonly checks = new Map<string, ReadyCheck>();
  private leaving = false;
  private lastVisit = -Infinity;

  /**
   * From here on nobody new is to be sent here; who comes all the same is answered. Over after so many seconds, or
   * later, when half a second has gone by without a visitor: whoever sends people here may be slow to notice.
   */
  async leave(seconds: number): Promise<void> {
    this.leaving = true;
    const begun = performance.now();
    await pause(seconds * 1000);
    if (seconds === 0) return;
    while (performance.now() - begun < longestLeaveMs && performance.now() - this.lastVisit < quietMs)
      await pause(50);
  }

  /** Somebody came for something else than to ask how this process is. */
  visited(): void {
    this.lastVisit = performance.now();
  }

  get isLeaving(): boolean {
    return this.leaving;
  }

  add(name: string, check: ReadyCheck): void {
    this.checks.set(name, check);
  }

  async ask(): Promise<Record<string, 'ok' | 'away'>> {
    const answers = [...this.checks].map(async ([name, check]) => [name, await answerOf(check)] as const);
    const stays = this.leaving ? ([['stays', 'away']] as const) : [];
    return Object.fromEntries([...(await Promise.all(answers)), ...stays]);
  }
}

async function answerOf(check: ReadyCheck): Promise<'ok' | 'away'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return (await Promise.race([check(), late])) ? 'ok' : 'away';
  } catch {
    return 'away';
  } finally {
    clearTimeout(timer);
  }
}

export interface HealthWish {
  readonly host: string;
  readonly port: number;
  readonly checks: Readonly<Record<string, ReadyCheck>>;
  readonly metrics: Metrics;
}

/** Where a process without an API tells how it is, as one that has it does, and nothing else. */
export async function openHealthPort({ host, port, checks, metrics }: HealthWish): Promise<Stop> {
  const readiness = new Readiness();
  for (const [name, check] of Object.entries(checks)) readiness.add(name, check);
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/health/live') tell(response, 200, { status: 'live' });
    else if (request.method === 'GET' && request.url === '/health/ready') void tellReady(readiness, response);
    else if (request.method === 'GET' && request.url === '/metrics') void show(metrics, request, response);
    else tell(response, 404, { status: 'not-found' });
  });
  await new Promise<void>((open, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(error.code === 'EADDRINUSE' ? taken(port) : error),
    );
    server.listen({ host, port }, open);
  });
  return () =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
}

async function tellReady(readiness: Readiness, response: ServerResponse): Promise<void> {
  const checks = await readiness.ask();
  const isAway = Object.values(checks).includes('away');
  tell(response, isAway ? 503 : 200, { status: isAway ? 'unavailable' : 'ready', checks });
}

async function show(metrics: Metrics, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, socket } = request;
  const isOpen = metrics.isOpenTo({ ip: socket.remoteAddress ?? '', headers }, headers.authorization);
  if (!isOpen) tell(response, 404, { status: 'not-found' });
  else {
    response.writeHead(200, { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' });
    response.end(await metrics.text());
  }
}

function tell(response: ServerResponse, status: number, said: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(said));
}

function taken(port: number): CannotStart {
  return new CannotStart(
    `WORKER_PORT wants a free port; ${port} is taken by another program on this machine.`,
  );
}
