import type pg from 'pg';
import type { Country } from '#contract';
import { newId, numberHash, type SecretKeys } from '#platform/database';
import { csrfTokenFor, hashOfToken, newSessionToken, sessionCookieName } from '#platform/http';
import { Hand } from './hand.js';

/** Whoever can open somebody's hand. */
export interface HandsOf {
  of(ref: string): Promise<Hand>;
}

export interface KnownPerson {
  readonly country: Country;
  readonly pid: string;
}

const open = `select app.open_session($1, $2, $3, $4, 'high', ctx.at(), null, ctx.at() + interval '1 hour')`;

/**
 * Opens demo persons' sessions at the database itself, where a log-in would take half a dozen redirects each.
 * What is done with them afterwards goes through the API like everything else.
 */
export class Hands implements HandsOf {
  private readonly opened = new Map<string, Promise<Hand>>();

  constructor(
    private readonly owner: pg.Pool,
    private readonly keys: SecretKeys,
    private readonly base: string,
    private readonly person: (ref: string) => KnownPerson,
    private readonly secure: boolean,
  ) {}

  of(ref: string): Promise<Hand> {
    const known = this.opened.get(ref) ?? this.open(ref);
    this.opened.set(ref, known);
    return known;
  }

  /** Sessions do not outlive a day of the demo. */
  close(): void {
    this.opened.clear();
  }

  private async open(ref: string): Promise<Hand> {
    const { country, pid } = this.person(ref);
    const token = newSessionToken();
    const hash = numberHash(this.keys.nationalNumber, country, pid);
    await this.owner.query(open, [newId(), hash, newId(), hashOfToken(token)]);
    const cookie = `${sessionCookieName(this.secure)}=${token}`;
    return new Hand(this.base, { cookie, csrfToken: csrfTokenFor(token) });
  }
}
