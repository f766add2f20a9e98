import { createHmac } from 'node:crypto';
import { request, type IncomingHttpHeaders } from 'node:http';

export interface SpoofedAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A browser without a screen: keeps cookies per path, follows redirects one by one, sends the token with every change. */
export class Visitor {
  /** Every address visited since the last `go`, with what was answered. */
  readonly steps: { url: string; status: number; headers: Headers }[] = [];
  private readonly cookies = new Map<string, { value: string; path: string }>();

  /** `publicUrl`: the address the app believes to be reached at, when a proxy would stand before it. */
  constructor(
    readonly base: string,
    private readonly publicUrl = base,
  ) {}

  /** The same browser at another address of the same house. */
  at(base: string): Visitor {
    const visitor = new Visitor(base);
    for (const [name, { value, path }] of this.cookies) visitor.cookies.set(name, { value, path });
    return visitor;
  }

  /** Logs in as a demo person by redirects alone. */
  async login(hint: string, returnTo = '/health/live'): Promise<Response> {
    return this.go(`/auth/login?login_hint=${hint}&returnTo=${encodeURIComponent(returnTo)}`);
  }

  async stepUp(returnTo = '/health/live'): Promise<Response> {
    return this.go(`/auth/step-up?returnTo=${encodeURIComponent(returnTo)}`);
  }

  /** One request without following where it points. */
  async send(path: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(path.replace(this.publicUrl, this.base), this.base);
    const headers = new Headers(init.headers);
    const cookies = [...this.cookies].filter(([, { path: scope }]) => url.pathname.startsWith(scope));
    if (cookies.length > 0 && !headers.has('cookie')) {
      headers.set('cookie', cookies.map(([name, { value }]) => `${name}=${value}`).join('; '));
    }
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) this.keep(line);
    this.steps.push({ url: url.href, status: answer.status, headers: answer.headers });
    return answer;
  }

  /** A GET with any header at all, `Host` too, over a bare connection. */
  sendAs(path: string, headers: Readonly<Record<string, string>>): Promise<SpoofedAnswer> {
    const cookie = [...this.cookies].map(([name, { value }]) => `${name}=${value}`).join('; ');
    return new Promise((done, fail) => {
      const sent = request(new URL(path, this.base), { headers: { ...headers, cookie } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          done({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      });
      sent.on('error', fail);
      sent.end();
    });
  }

  /** A GET that follows redirects, at most twenty. */
  async go(path: string): Promise<Response> {
    this.steps.length = 0;
    let answer = await this.send(path);
    for (let hops = 0; hops < 20 && answer.status >= 300 && answer.status < 400; hops += 1) {
      answer = await this.send(
        new URL(answer.headers.get('location') ?? '/', answer.url).href.replace(this.publicUrl, this.base),
      );
    }
    return answer;
  }

  /** A change, with the token our own pages would send. */
  async post(
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
    method = 'POST',
  ): Promise<Response> {
    const token = this.csrfToken();
    const own = {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { 'x-csrf-token': token }),
    };
    return this.send(path, { method, headers: { ...own, ...headers }, body: JSON.stringify(body) });
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, { value, path: '/' });
  }

  csrfToken(): string | undefined {
    const session = this.cookie('vl') ?? this.cookie('__Host-vl');
    return session === undefined
      ? undefined
      : createHmac('sha256', session).update('csrf').digest('base64url');
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
    const gone = attributes.some((part) => /^max-age=0$/i.test(part) || /^expires=.*1970/i.test(part));
    if (gone || value === '') this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}
