import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SETTINGS, type Settings } from '#platform/config';
import { ApiDescription, pagePolicy, Public, type HttpReply } from '#platform/http';
import { apiPage } from './api-page.js';
import { style } from './html.js';

/** Plain pages beside the screens: read without a script, on the smallest phone. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly description: ApiDescription,
  ) {}

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
