import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SETTINGS, type Settings } from '#platform/config';
import { platformErrors } from '#platform/errors';
import { pagePolicy, Public, type HttpReply, type HttpRequest } from '#platform/http';
import { WebFiles } from './web-files.js';

const year = 31_536_000;

/** Addresses of machines: whoever asks for one that is not there is told so, in a machine's words. */
const notScreens = /^\/(api|auth|oidc|health|metrics|\.well-known|demo|assets|pages\.css)(\/|$)/;

/** The screens: one page that knows every address, and the files it loads. They hold no data. */
@ApiExcludeController()
@Controller()
export class WebController {
  private readonly files = new WebFiles(new URL('../../../../web/', import.meta.url));

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  @Public('the screens greet anyone with the log-in; what they show is asked for apart')
  @Get()
  start(@Req() request: HttpRequest, @Res() reply: HttpReply): void {
    this.sendScreens(request, reply);
  }

  @Public('the look and the workings of the screens; they hold no data')
  @Get('assets/:file')
  asset(@Param('file') file: string, @Req() request: HttpRequest, @Res() reply: HttpReply): void {
    void reply.header('cache-control', `public, max-age=${year}, immutable`);
    if (!this.files.send(`assets/${file}`, request, reply)) throw notThere(reply);
  }

  @Public('the sign in the window’s corner')
  @Get('favicon.svg')
  icon(@Req() request: HttpRequest, @Res() reply: HttpReply): void {
    void reply.header('cache-control', 'public, max-age=86400');
    if (!this.files.send('favicon.svg', request, reply)) throw notThere(reply);
  }

  @Public('every address of the screens is the same page; a machine is told that there is nothing')
  @Get('*')
  screen(@Req() request: HttpRequest, @Res() reply: HttpReply): void {
    const wantsPage = /\btext\/html\b/.test(request.headers.accept ?? '');
    if (!wantsPage || notScreens.test(request.url)) throw notThere(reply);
    this.sendScreens(request, reply);
  }

  /** Never kept: it names the newest files. */
  private sendScreens(request: HttpRequest, reply: HttpReply): void {
    void reply.headers({
      'cache-control': 'no-store',
      'content-security-policy': pagePolicy(this.settings),
    });
    if (!this.files.send('index.html', request, reply)) throw notThere(reply);
  }
}

function notThere(reply: HttpReply): Error {
  void reply.header('cache-control', 'no-store');
  return platformErrors['not-found']();
}
