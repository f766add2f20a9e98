import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from '#platform/config';
import { isSecure } from './limits.js';

/** For answers that are data: nothing in them may ever run, load or be framed. */
export const dataPolicy = "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'";

/** For pages: our own files only, no inline script or style, never inside another site's frame. */
export function pagePolicy(settings: Settings): string {
  const login = settings.oidc === undefined ? [] : [new URL(settings.oidc.issuer).origin];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    ["form-action 'self'", ...login].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}

/** No route of its own: a page of the screens sets its own headers, and a refusal is data. */
const anyOther = '/*';

/** Asked of the matched route, not of the address: `/%61pi` and an absolute address reach the same route. */
const isData = /^\/(api|auth|health|metrics|\.well-known)(\/|$)/;

export async function setHeaders(app: NestFastifyApplication, settings: Settings): Promise<void> {
  await app.register(helmet, helmetOptions(settings));
  const page = pagePolicy(settings);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      const route = request.routeOptions.url ?? request.url;
      const data = route === anyOther || isData.test(route);
      void reply.headers({
        'content-security-policy': data ? dataPolicy : page,
        'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
        'x-request-id': request.id,
        ...(data ? { 'cache-control': 'no-store' } : {}),
      });
      done();
    });
}

function helmetOptions(settings: Settings): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    hsts: isSecure(settings) ? { maxAge: 63_072_000, includeSubDomains: true } : false,
  };
}
