/** What the server said no to, for whoever reads a log: method, path, status and its own words. */
export class SaidNo extends Error {
  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${method} ${path} answered ${status} ${code}${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'SaidNo';
  }
}

/** What a logged-in person's browser holds. */
export interface Pocket {
  readonly cookie: string;
  readonly csrfToken: string;
}

export interface DemoFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One person's hand on the product: every act goes the way a screen would take. */
export class Hand {
  constructor(
    private readonly base: string,
    private readonly pocket: Pocket | null,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T = unknown>(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<T> {
    return this.send<T>('POST', path, body, headers);
  }

  patch<T = unknown>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
    return this.send<T>('PATCH', path, body, headers);
  }

  /** A file with the words about it, as the form of a page sends it. */
  async upload<T = unknown>(path: string, words: unknown, { name, bytes }: DemoFile): Promise<T> {
    const form = new FormData();
    form.set('words', JSON.stringify(words));
    form.set('file', new Blob([new Uint8Array(bytes)]), name);
    const answer = await fetch(this.base + path, { method: 'POST', headers: this.headers(), body: form });
    const text = await answer.text();
    if (!answer.ok) throw said('POST', path, answer.status, text);
    return JSON.parse(text) as T;
  }

  /** The answer as it came, for what is kept byte by byte. */
  async text(path: string): Promise<string> {
    const answer = await fetch(this.base + path, { headers: this.headers(), redirect: 'manual' });
    const text = await answer.text();
    if (!answer.ok) throw said('GET', path, answer.status, text);
    return text;
  }

  private async send<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<T> {
    const content: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const answer = await fetch(this.base + path, {
      method,
      headers: { ...this.headers(), ...content, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
    });
    const text = await answer.text();
    if (!answer.ok) throw said(method, path, answer.status, text);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  private headers(): Record<string, string> {
    if (this.pocket === null) return {};
    return { cookie: this.pocket.cookie, 'x-csrf-token': this.pocket.csrfToken };
  }
}

const everywhere = ['type', 'title', 'status', 'instance', 'code'];

function said(method: string, path: string, status: number, text: string): SaidNo {
  const problem = asProblem(text);
  const code = typeof problem['code'] === 'string' ? problem['code'] : '';
  const more = Object.entries(problem).filter(([name]) => !everywhere.includes(name));
  const detail = more.length === 0 ? '' : JSON.stringify(Object.fromEntries(more));
  return new SaidNo(method, path, status, code, detail);
}

function asProblem(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
