import { Controller, Get, Header, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SETTINGS, type Settings } from '#platform/config';
import { DomainError } from '#platform/errors';
import {
  ApiDescription,
  csrfTokenFor,
  pagePolicy,
  Public,
  type HttpReply,
  type HttpRequest,
} from '#platform/http';
import { MeQueries } from '../me.queries.js';
import { apiPage } from './api-page.js';
import { homePage } from './home-page.js';
import { style } from './html.js';

/** Plain pages until there are screens: read without a script, on the smallest phone. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly me: MeQueries,
    private readonly description: ApiDescription,
  ) {}

  @Public('greets whoever is logged in and sends everybody else to the log-in')
  @Get()
  async home(@Req() { ticket, sessionToken }: HttpRequest, @Res() reply: HttpReply): Promise<void> {
    const me = ticket === undefined ? undefined : await this.me.me(ticket).catch(gone);
    if (me === undefined || sessionToken === undefined) {
      void reply.header('cache-control', 'no-store').redirect('/auth/login?returnTo=/', 302);
      return;
    }
    this.send(reply, homePage(me, csrfTokenFor(sessionToken), this.settings.demo));
  }

  @Public('the API describes itself to anyone; it names no data')
  @Get('api')
  api(@Res() reply: HttpReply): void {
    this.send(reply, apiPage(this.description.read()));
  }

  @Public('the look of the pages')
  @Get('pages.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=86400')
  look(): string {
    return style;
  }

  private send(reply: HttpReply, html: string): void {
    sendPage(reply, html, this.settings);
  }
}

/** Never kept by a browser: the next one at a shared tablet finds nothing. */
export function sendPage(reply: HttpReply, html: string, settings: Settings): void {
  const headers = { 'cache-control': 'no-store', 'content-security-policy': pagePolicy(settings) };
  void reply.headers(headers).type('text/html; charset=utf-8').send(html);
}

/** A session that has ended is no error on a page: it leads to the log-in. */
function gone(error: unknown): undefined {
  if (error instanceof DomainError && error.code === 'not-logged-in') return undefined;
  throw error;
}
