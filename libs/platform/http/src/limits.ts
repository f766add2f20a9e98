import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Settings } from '#platform/config';
import { platformErrors } from '#platform/errors';
import type { HttpRequest } from './request.js';
import { hashOfToken, sessionCookieName, tokenInCookies } from './session-token.js';

/** Counts a request; refuses it when there were too many in the last minute. */
export type Limit = (request: HttpRequest) => Promise<void>;

export interface Limits {
  readonly byAddress: Limit;
  readonly bySession: Limit;
}

const counted = { cache: 50_000, timeWindow: '1 minute' } as const;

/** How many requests one address and one session may send a minute, counted in this process. */
export async function setLimits(app: NestFastifyApplication, settings: Settings): Promise<Limits> {
  await app.register(rateLimit, { ...counted, global: false });
  const fastify = app.getHttpAdapter().getInstance();
  const cookie = sessionCookieName(isSecure(settings));
  // The address of the socket: whatever a header says about who sent it is a claim, not a fact.
  const address = (request: FastifyRequest) => `a:${rateLimit.normalizeIP(request.ip)}`;
  const session = (request: FastifyRequest) =>
    `s:${hashOfToken(tokenInCookies(request.headers.cookie, cookie) ?? '')}`;
  return {
    byAddress: refusing(fastify.createRateLimit({ max: settings.ratePerIp, keyGenerator: address })),
    bySession: refusing(fastify.createRateLimit({ max: settings.ratePerSession, keyGenerator: session })),
  };
}

function refusing(count: ReturnType<FastifyInstance['createRateLimit']>): Limit {
  return async (request) => {
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    throw platformErrors['too-many-requests']({ retryAfter: counted.ttlInSeconds });
  };
}

export function isSecure(settings: Pick<Settings, 'publicUrl'>): boolean {
  return settings.publicUrl.startsWith('https:');
}

export function originOf(settings: Pick<Settings, 'publicUrl'>): string {
  return new URL(settings.publicUrl).origin;
}
