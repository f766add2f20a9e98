import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Provider } from 'oidc-provider';
import type { AssuranceLevel } from '#contract';
import { SETTINGS, type Settings } from '#platform/config';
import { isSecure } from '#platform/http';
import { DemoClientSecret } from './demo-client-secret.js';
import { DemoDirectory, type DemoPerson } from './demo-persons.js';
import { loginPage, tooLatePage } from './login-page.js';
import { demoMount, demoProvider, stepUpAcr } from './provider.js';

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

/** The demo provider under our own address, and the page or the redirect that answers its question "who are you?". */
@Injectable()
export class DemoLogin implements OnModuleInit {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(DemoDirectory) private readonly directory: DemoDirectory,
    @Inject(DemoClientSecret) private readonly secret: DemoClientSecret,
    @Inject(HttpAdapterHost) private readonly host: HttpAdapterHost<FastifyAdapter>,
  ) {}

  /** Outside Nest's routes: the provider reads the request itself, so it is handed over before any body is read. */
  async onModuleInit(): Promise<void> {
    const provider = await demoProvider(
      { ...this.settings, clientSecret: this.secret.value },
      this.directory,
    );
    this.host.httpAdapter.getInstance().route({
      method: ['GET', 'POST'],
      url: `${demoMount}/*`,
      onRequest: (request, reply, done) => {
        reply.hijack();
        void this.answer(provider, request.raw, reply.raw);
        done();
      },
      handler: () => undefined,
    });
  }

  private async answer(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    for (const [name, value] of Object.entries(this.headers())) response.setHeader(name, value);
    // The provider names its own addresses after the Host header; what a caller claims there must not matter.
    request.headers.host = new URL(this.settings.publicUrl).host;
    delete request.headers['x-forwarded-host'];
    request.headers['x-forwarded-proto'] = isSecure(this.settings) ? 'https' : 'http';
    const { pathname, search } = new URL(request.url ?? '/', this.settings.publicUrl);
    if (/^\/oidc\/interaction\/[^/]+$/.test(pathname)) return this.interact(provider, request, response);
    Object.assign(request, {
      originalUrl: pathname + search,
      url: pathname.slice(demoMount.length) + search,
    });
    return provider.callback()(request, response);
  }

  private async interact(
    provider: Provider,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    try {
      const interaction = await provider.interactionDetails(request, response);
      const person = this.chosen(interaction, request);
      if (person === undefined) {
        const path = `${demoMount}/interaction/${interaction.uid}`;
        send(response, 200, loginPage(this.directory.persons(), path));
        return;
      }
      const acr = acrOf(person, asksForStepUp(interaction) ? (person.strongestAcr ?? 'high') : person.acr);
      response.appendHeader('set-cookie', this.seatCookie(person));
      await provider.interactionFinished(request, response, {
        login: { accountId: person.loginHint, acr, amr: ['demo'] },
      });
    } catch {
      send(response, 400, tooLatePage());
    }
  }

  /** Who it is: the one clicked, the one asked for, or at a step-up the one who logged in last in this browser. */
  private chosen(interaction: Interaction, request: IncomingMessage): DemoPerson | undefined {
    const clicked = new URL(request.url ?? '/', this.settings.publicUrl).searchParams.get('person');
    const seated = /(?:^|;\s*)vl-demo-person=([\w.-]+)/.exec(request.headers.cookie ?? '')?.[1];
    const hint =
      clicked ?? interaction.params['login_hint'] ?? (asksForStepUp(interaction) ? seated : undefined);
    return typeof hint === 'string' ? this.directory.find(hint) : undefined;
  }

  /** Kept by the browser, because the provider forgets its sessions at a restart and when there are very many. */
  private seatCookie(person: DemoPerson): string {
    const secure = isSecure(this.settings) ? '; Secure' : '';
    return `vl-demo-person=${person.loginHint}; Path=${demoMount}; HttpOnly; SameSite=Lax${secure}`;
  }

  private headers(): Record<string, string> {
    return {
      'content-security-policy':
        "default-src 'none';style-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    };
  }
}

/** A step-up asks for level high and nothing less. (The provider itself turns `max_age=0` into a mere prompt.) */
function asksForStepUp(interaction: Interaction): boolean {
  return interaction.params['acr_values'] === stepUpAcr;
}

function acrOf(person: DemoPerson, level: AssuranceLevel): string {
  if (person.country === 'NO') return `idporten-loa-${level}`;
  return `https://data.gov.dk/concept/core/nsis/loa/${level.charAt(0).toUpperCase()}${level.slice(1)}`;
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}
