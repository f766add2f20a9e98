import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { House } from '../support/fuzz/house.js';
import { breaksIn } from '../support/fuzz/judge.js';
import { send, type Answered } from '../support/fuzz/wire.js';
import { asJson } from './forms.js';
import { broken, type Target } from './targets.js';

const prefix = /^\/as\/(\d+)(\/.*)$/;
/** Kept from what a stranger's program sends: the rest is its own, or ours to set. */
const carried = ['content-type', 'accept', 'accept-language', 'user-agent', 'referer'];

/**
 * Stands before the app and logs in for programs that cannot: `/as/7/…` is asked as target 7 would, with its session,
 * token and version. What looks like a form becomes JSON. Every answer is looked at on its way back.
 */
export class WayIn {
  readonly faults = new Set<string>();
  readonly statuses = new Map<number, number>();
  /** Asked for from inside the app: nothing should ever be. */
  readonly called: string[] = [];
  url = '';
  private readonly server = createServer((asked, answer) => void this.pass(asked, answer));

  constructor(
    private readonly house: House,
    private readonly targets: readonly Target[],
    private readonly page: string,
  ) {}

  async open(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.url = `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await bodyOf(asked);
    const address = asked.url ?? '/';
    if (address.startsWith('/endpoint/')) {
      this.endpoint(address, answer);
      return;
    }
    if (address.startsWith(broken)) {
      await this.break(address, answer);
      return;
    }
    if (address.startsWith('/map')) {
      answer.setHeader('content-type', 'text/html; charset=utf-8').end(this.page);
      return;
    }
    const [, n, path = address] = prefix.exec(address) ?? [];
    const target = n === undefined ? undefined : this.targets[Number(n)];
    const got = await this.ask(asked, target, path, body);
    this.look(
      got,
      target === undefined ? `GET ${path}` : `${target.sent.method} ${target.operation.template}`,
    );
    for (const [name, value] of Object.entries(got.headers))
      if (value !== undefined && !/^(connection|transfer-encoding|content-length|keep-alive)$/.test(name))
        answer.setHeader(name, value);
    answer.writeHead(got.status === 0 ? 502 : got.status).end(got.text);
  }

  private async ask(
    asked: IncomingMessage,
    target: Target | undefined,
    path: string,
    body: Buffer,
  ): Promise<Answered> {
    const kept = carried.flatMap((name) =>
      asked.headers[name] === undefined ? [] : [[name, String(asked.headers[name])]],
    );
    const headers = Object.fromEntries(kept) as Record<string, string>;
    if (target === undefined) return send(this.house.url, { method: 'GET', path, headers, body: undefined });
    const { method } = target.sent;
    let words: Buffer | string | undefined = body.length === 0 ? undefined : body;
    if (
      headers['content-type']?.startsWith('application/x-www-form-urlencoded') &&
      target.sent.body !== undefined
    ) {
      words = asJson(String(target.sent.body), body.toString());
      headers['content-type'] = 'application/json';
    }
    const once = () =>
      send(this.house.url, {
        method,
        path,
        headers: { 'if-match': '"1"', ...headers, ...target.actor.headers() },
        body: words,
      });
    const got = await once();
    if (got.status !== 401 || target.actor.hint === 'nobody') return got;
    await target.actor.logIn();
    return once();
  }

  private look(got: Answered, name: string): void {
    this.statuses.set(got.status, (this.statuses.get(got.status) ?? 0) + 1);
    const fault = breaksIn(got);
    if (fault !== undefined) this.faults.add(`${name}: ${fault}`);
  }

  /** What nothing of ours does: a word of the address stands in the statement and on the page as it came. */
  private async break(address: string, answer: ServerResponse): Promise<void> {
    const name = new URL(address, this.url).searchParams.get('name') ?? '';
    const found = await this.house.askAsItStands(`select name from family where name = '${name}'`);
    answer.setHeader('content-type', 'text/html; charset=utf-8').end(`<p>${name}</p><p>${found}</p>`);
  }

  /** Where a program that tries to have the app call out asks whether it did. */
  private endpoint(address: string, answer: ServerResponse): void {
    if (!/^\/endpoint\/get_\w+\.php/.test(address)) this.called.push(address);
    answer.setHeader('content-type', 'application/json').end('{}');
  }
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
