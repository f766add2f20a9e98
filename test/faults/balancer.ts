import {
  Agent,
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

interface Upstream {
  readonly url: URL;
  readonly agent: Agent;
  up: boolean;
  /** An answer that comes late would say what was true before a newer one. */
  isAsked: boolean;
  served: number;
}

const lookEveryMs = 250;

/**
 * What stands before several APIs, as plain as it can be: asks each four times a second whether it is ready, gives every
 * request to the next one that is, keeps connections open, and sticks to nothing. A request that could not be delivered
 * at all goes to the next; one that was delivered is never sent twice.
 */
export class Balancer {
  private readonly upstreams: Upstream[];
  private turn = 0;
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    urls: readonly string[],
    private readonly server: Server,
  ) {
    this.upstreams = urls.map((url) => ({
      url: new URL(url),
      agent: new Agent({ keepAlive: true }),
      up: false,
      isAsked: false,
      served: 0,
    }));
  }

  static async open(urls: readonly string[]): Promise<Balancer> {
    const server = createServer(
      { keepAliveTimeout: 600_000 },
      (asked, answer) => void balancer.pass(asked, answer),
    );
    const balancer: Balancer = new Balancer(urls, server);
    await balancer.look();
    balancer.timer = setInterval(() => void balancer.look(), lookEveryMs);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  get served(): readonly number[] {
    return this.upstreams.map(({ served }) => served);
  }

  get allUp(): boolean {
    return this.upstreams.every(({ up }) => up);
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    this.server.closeAllConnections();
    await new Promise<void>((done) => this.server.close(() => done()));
    for (const { agent } of this.upstreams) agent.destroy();
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.upstreams.map(async (upstream) => {
        if (upstream.isAsked) return;
        upstream.isAsked = true;
        const answer = await fetch(new URL('/health/ready', upstream.url)).catch(() => undefined);
        upstream.up = answer?.ok ?? false;
        upstream.isAsked = false;
      }),
    );
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of asked) parts.push(part as Buffer);
    const body = Buffer.concat(parts);
    const up = this.upstreams.filter((upstream) => upstream.up);
    // A machine too busy to say so may be ready all the same.
    const ready = up.length > 0 ? up : this.upstreams;
    this.turn += 1;
    for (let n = 0; n < ready.length; n += 1) {
      const upstream = ready[(this.turn + n) % ready.length];
      if (upstream !== undefined && (await deliver(upstream, asked, body, answer))) return;
    }
    answer.writeHead(502).end();
  }
}

/** `false`: nobody there took it. A connection that broke later is a lost request, and told as one. */
function deliver(
  to: Upstream,
  asked: IncomingMessage,
  body: Buffer,
  answer: ServerResponse,
): Promise<boolean> {
  return new Promise((done) => {
    const { method, headers, url = '/' } = asked;
    const sent = request(new URL(url, to.url), {
      method,
      headers: withoutConnection(headers),
      agent: to.agent,
    });
    sent.on('response', (got) => {
      to.served += 1;
      answer.writeHead(got.statusCode ?? 502, withoutConnection(got.headers));
      got.pipe(answer);
      got.on('error', () => answer.destroy());
      done(true);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code !== 'ECONNREFUSED';
      if (isTaken) answer.writeHead(502, { 'x-broken': error.code ?? 'unknown' }).end();
      done(isTaken);
    });
    sent.end(body);
  });
}

/** What is said of one connection is not said of the next. */
function withoutConnection(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const own = ['connection', 'keep-alive'];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name)));
}
