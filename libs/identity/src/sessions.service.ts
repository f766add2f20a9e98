import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { AssuranceLevel, Instant } from '#contract';
import { Clock } from '#platform/clock';
import { SETTINGS, type Settings } from '#platform/config';
import {
  checkNationalNumber,
  countryOfNumber,
  Database,
  digitsOf,
  newId,
  numberHash,
  type SecretKeys,
  type Ticket,
} from '#platform/database';
import { DomainError, platformErrors } from '#platform/errors';
import { hashOfToken, newSessionToken } from '#platform/http';
import { identityErrors } from './identity.errors.js';
import type { Claims, Journey, Purpose } from './oidc-client.js';
import { assuranceOf, isAtLeast } from './rules/assurance.js';
import { authenticatedAt, sessionEnd } from './rules/authentication.js';
import type { Device } from './rules/device.js';

export const SECRET_KEYS = Symbol('secret keys');

/** A log-in under way, as it was remembered. */
export interface Remembered extends Journey {
  readonly purpose: Purpose;
  readonly returnTo: string;
  readonly sessionHash: string | null;
}

interface Proof {
  readonly hash: string;
  readonly level: AssuranceLevel;
  readonly authAt: Instant;
  readonly sid: string | null;
}

const remember = `insert into oidc_state (state_hash, nonce, verifier, return_to, purpose, session_hash, expires_at)
  values ($1, $2, $3, $4, $5, $6, ctx.at() + interval '10 minutes')`;
const recall = `delete from oidc_state where state_hash = $1 and expires_at > (select ctx.at())
  returning nonce, verifier, return_to as "returnTo", purpose, session_hash as "sessionHash"`;
const open = 'select app.open_session($1, $2, $3, $4, $5, $6, $7, $8, $9)';
const turn = 'select app.turn_session($1, $2, $3, $4, $5, $6, $7::smallint, $8, $9) as turned';

/** Sessions: opened by a log-in, turned (a new token in place of the old) at step-up and acting, ended at log-out. */
@Injectable()
export class SessionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
  ) {}

  async remember({ state, nonce, verifier, purpose, returnTo, sessionHash }: Remembered): Promise<void> {
    const values = [hashOfToken(state), nonce, verifier, returnTo, purpose, sessionHash];
    await this.database.anonymous(async (tx) => {
      await tx.rows('delete from oidc_state where expires_at <= (select ctx.at())');
      await tx.rows(remember, values);
    });
  }

  /** Refuses when the session has ended, before anybody is sent to log in again for it. */
  async assertAlive(caller: Ticket): Promise<void> {
    await this.database.write(caller, async () => undefined);
  }

  /** Used once: whoever comes second with the same state has nothing to come back to. */
  async recall(state: string): Promise<Remembered> {
    const found = await this.database.anonymous((tx) =>
      tx.rows<Omit<Remembered, 'state'>>(recall, [hashOfToken(state)]),
    );
    if (found[0] === undefined) throw identityErrors['login-failed']();
    return { ...found[0], state };
  }

  /** Opens a session and returns its token, which exists nowhere else. A session left in this browser ends. */
  async open(claims: Claims, left: string | undefined, device: Device): Promise<string> {
    const token = newSessionToken();
    await this.recognised(async (tx) => {
      const { hash, level, authAt, sid } = this.proofIn(claims, tx.at);
      const until = sessionEnd(tx.at, this.settings.sessionHours);
      if (left !== undefined) await tx.rows('select app.end_session($1)', [left]);
      await tx.rows(open, [newId(), hash, newId(), hashOfToken(token), level, authAt, sid, until, device]);
    });
    return token;
  }

  /** The same human being proves it again; anybody else ends the session instead. */
  async strengthen(claims: Claims, sessionHash: string): Promise<string> {
    const token = newSessionToken();
    const turned = await this.recognised((tx) => {
      const { hash, level, authAt } = this.proofIn(claims, tx.at);
      const until = sessionEnd(tx.at, this.settings.sessionHours);
      return tx.one<{ turned: boolean }>(turn, [
        newId(),
        sessionHash,
        hashOfToken(token),
        level,
        authAt,
        hash,
        null,
        null,
        until,
      ]);
    });
    if (!turned.turned) throw identityErrors['other-person']();
    return token;
  }

  /** Acts as another of one's own persons; a person of somebody else is not found. */
  async actAs(sessionHash: string, municipalityId: number, personId: string): Promise<string> {
    const token = newSessionToken();
    const values = [
      newId(),
      sessionHash,
      hashOfToken(token),
      null,
      null,
      null,
      municipalityId,
      personId,
      null,
    ];
    const turned = await this.database.anonymous((tx) => tx.one<{ turned: boolean }>(turn, values));
    if (!turned.turned) throw platformErrors['not-logged-in']();
    return token;
  }

  async end(sessionHash: string): Promise<void> {
    await this.database.anonymous((tx) => tx.rows('select app.end_session($1)', [sessionHash]));
  }

  /** The provider says that its session is over: every session of ours that came from it ends. */
  async endAtProvider(sid: string): Promise<void> {
    await this.database.anonymous((tx) => tx.rows('select app.end_provider_session($1)', [sid]));
  }

  /** Whose hash was made with a key that changed just then is hashed anew: nobody's log-in is lost to it. */
  private async recognised<T>(
    work: Parameters<typeof this.database.anonymous<T>>[0],
    tries = 20,
  ): Promise<T> {
    try {
      return await this.database.anonymous(work);
    } catch (error) {
      if (tries === 0 || !(error instanceof DomainError) || error.code !== 'wrong-state') throw error;
    }
    await pause(100);
    return this.recognised(work, tries - 1);
  }

  private proofIn(claims: Claims, at: Instant): Proof {
    const digits = digitsOf(claims.number);
    const country = countryOfNumber(digits);
    if (country === undefined || !checkNationalNumber(country, digits, at.slice(0, 10)).valid) {
      throw identityErrors['login-too-weak']();
    }
    const level = assuranceOf(claims.acr);
    if (!isAtLeast(level, 'substantial')) throw identityErrors['login-too-weak']();
    const hash = numberHash(this.keys.nationalNumber, country, digits);
    const authAt = authenticatedAt(claims.authTime, this.clock.now(), at);
    return { hash, level, authAt, sid: claims.sid ?? null };
  }
}
