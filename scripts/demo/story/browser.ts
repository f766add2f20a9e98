import { csrfTokenFor, sessionCookieName } from '#platform/http';
import { Hand } from '../hand.js';

interface Kept {
  readonly value: string;
  readonly path: string;
}

const mostHops = 20;

/** Logs in the way a browser does, redirect by redirect, and keeps the cookies it is given. */
export class Browser {
  private readonly cookies = new Map<string, Kept>();

  constructor(
    private readonly base: string,
    private readonly secure: boolean,
  ) {}

  logIn(hint: string): Promise<Hand> {
    return this.follow(`/auth/login?login_hint=${encodeURIComponent(hint)}&returnTo=/health/live`);
  }

  /** The same person proves it once more, at the highest level the eID reaches. */
  stepUp(): Promise<Hand> {
    return this.follow('/auth/step-up?returnTo=/health/live');
  }

  private async follow(path: string): Promise<Hand> {
    let url = new URL(path, this.base);
    for (let hops = 0; hops < mostHops; hops += 1) {
      const answer = await fetch(url, { headers: { cookie: this.cookiesFor(url) }, redirect: 'manual' });
      for (const line of answer.headers.getSetCookie()) this.keep(line);
      const location = answer.headers.get('location');
      await answer.text();
      if (answer.status < 300 || answer.status >= 400 || location === null) {
        if (!answer.ok) throw new Error(`The log-in ended at ${url.pathname} with ${answer.status}.`);
        return this.hand();
      }
      url = new URL(location, url);
    }
    throw new Error('The log-in went round in circles.');
  }

  private hand(): Hand {
    const name = sessionCookieName(this.secure);
    const token = this.cookies.get(name)?.value ?? '';
    return new Hand(this.base, { cookie: `${name}=${token}`, csrfToken: csrfTokenFor(token) });
  }

  private cookiesFor({ pathname }: URL): string {
    const fitting = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const cut = pair.indexOf('=');
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)];
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/';
    const isGone = value === '' || attributes.some((one) => /^max-age=0$|^expires=.*1970/i.test(one));
    if (isGone) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }
}
