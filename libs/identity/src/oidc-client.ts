import type { Server } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import * as oidc from 'openid-client';
import { SETTINGS, type Settings } from '#platform/config';
import { originOf } from '#platform/http';
import { DemoClientSecret } from './demo/demo-client-secret.js';
import { demoClientId, demoMount, stepUpAcr } from './demo/provider.js';
import { identityErrors } from './identity.errors.js';

export type Purpose = 'login' | 'step-up';

/** What must be remembered between sending somebody to log in and their return. */
export interface Journey {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface Claims {
  readonly number: string;
  readonly acr: unknown;
  readonly authTime: number | undefined;
  readonly sid: string | undefined;
}

/** How long the way back from the provider may take after a fresh log-in there. */
const freshSeconds = 120;
const loginAcrs = `idporten-loa-substantial ${stepUpAcr}`;

/** Our side of OpenID Connect: code flow with PKCE, state and nonce; tokens are read once and never kept. */
@Injectable()
export class OidcClient {
  private configuration: Promise<oidc.Configuration> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DemoClientSecret) private readonly demoSecret: DemoClientSecret,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost,
  ) {}

  get issuer(): string {
    return this.settings.oidc?.issuer ?? `${this.settings.publicUrl}${demoMount}`;
  }

  /** Where to send the browser, and what to remember meanwhile. */
  async begin(purpose: Purpose, loginHint?: string): Promise<{ url: URL; journey: Journey }> {
    const configuration = await this.configured();
    const journey = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const stepUp = purpose === 'step-up';
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.settings.publicUrl}/auth/callback`,
      scope: 'openid',
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
      prompt: 'login',
      acr_values: stepUp ? stepUpAcr : loginAcrs,
      ...(stepUp ? { max_age: '0' } : {}),
      // The demo provider names its session only when asked; the real ones do so by themselves.
      ...(this.settings.demo ? { claims: JSON.stringify({ id_token: { sid: null } }) } : {}),
      ...(loginHint === undefined ? {} : { login_hint: loginHint }),
    });
    return { url, journey };
  }

  /** Exchanges the code; the library checks signature, issuer, audience, nonce, state and age. */
  async finish(search: string, journey: Journey, purpose: Purpose): Promise<Claims> {
    const configuration = await this.configured();
    const url = new URL(`${this.settings.publicUrl}/auth/callback${search}`);
    const tokens = await oidc
      .authorizationCodeGrant(configuration, url, {
        pkceCodeVerifier: journey.verifier,
        expectedNonce: journey.nonce,
        expectedState: journey.state,
        ...(purpose === 'step-up' ? { maxAge: freshSeconds } : {}),
      })
      .catch((cause: unknown) => {
        throw Object.assign(identityErrors['login-failed'](), { cause });
      });
    const claims = tokens.claims();
    const number = claims?.[this.settings.oidc?.pidClaim ?? 'pid'];
    if (claims === undefined || typeof number !== 'string') throw identityErrors['login-too-weak']();
    const { acr, auth_time: authTime, sid } = claims;
    return { number, acr, authTime, sid: typeof sid === 'string' ? sid : undefined };
  }

  /** Where the provider ends its own session too, if it offers that. */
  async endSessionUrl(): Promise<string | undefined> {
    if (this.settings.oidc === undefined) return undefined;
    const configuration = await this.configured();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${this.settings.publicUrl}/` })
      .href;
  }

  /** Asked for at the first log-in, so that we start without the provider; asked again if it was away. */
  private configured(): Promise<oidc.Configuration> {
    this.configuration ??= this.discover().catch((cause: unknown) => {
      this.configuration = undefined;
      throw Object.assign(identityErrors['login-unavailable'](), { cause });
    });
    return this.configuration;
  }

  private discover(): Promise<oidc.Configuration> {
    const { oidc: real } = this.settings;
    // Without this the library trusts the connection alone and leaves the signature unread.
    const execute = [oidc.enableNonRepudiationChecks];
    if (real !== undefined) {
      const authentication = oidc.ClientSecretBasic(real.clientSecret);
      return oidc.discovery(new URL(real.issuer), real.clientId, undefined, authentication, { execute });
    }
    const metadata = { id_token_signed_response_alg: 'ES256' };
    const authentication = oidc.ClientSecretBasic(this.demoSecret.value);
    return oidc.discovery(new URL(this.issuer), demoClientId, metadata, authentication, {
      execute: [...execute, oidc.allowInsecureRequests],
      [oidc.customFetch]: (url, options) => fetch(this.onThisMachine(url), options),
    });
  }

  /** The demo provider is this very process; the public address may be one only browsers can reach. */
  private onThisMachine(url: string): string {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    const address = server.address();
    if (address === null || typeof address === 'string') return url;
    const host =
      address.family === 'IPv6' ? `[${address.address === '::' ? '::1' : address.address}]` : address.address;
    const own = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${address.port}`;
    return url.replace(originOf(this.settings), own);
  }
}
