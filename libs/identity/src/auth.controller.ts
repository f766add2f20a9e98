import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  Caller,
  Can,
  csrfTokenFor,
  NeedsNoToken,
  Public,
  type HttpReply,
  type HttpRequest,
} from '#platform/http';
import type { Ticket } from '#platform/database';
import { pageStyle } from './demo/login-page.js';
import { ActAsDto, LoggedOutView, NewSessionView } from './dto/act-as.dto.js';
import { LoginProblemFilter } from './login-problem.filter.js';
import { LoginService } from './login.service.js';
import { SessionsService } from './sessions.service.js';

const day = 86_400;

@ApiTags('auth')
@UseFilters(LoginProblemFilter)
@Controller('auth')
export class AuthController {
  constructor(
    @Inject(LoginService) private readonly login: LoginService,
    @Inject(SessionsService) private readonly sessions: SessionsService,
  ) {}

  @Public('whoever is not logged in must be able to log in')
  @Get('login')
  @ApiExcludeEndpoint()
  begin(@Res() reply: HttpReply, @Query('login_hint') hint?: unknown, @Query('returnTo') returnTo?: unknown) {
    return this.login.begin(reply, hint, returnTo);
  }

  @Can('read', 'Me')
  @Get('step-up')
  @ApiExcludeEndpoint()
  stepUp(@Caller() caller: Ticket, @Res() reply: HttpReply, @Query('returnTo') returnTo?: unknown) {
    return this.login.stepUp(reply, caller, returnTo);
  }

  @Public('the log-in provider sends the browser back here')
  @Get('callback')
  @ApiExcludeEndpoint()
  callback(@Req() request: HttpRequest, @Res() reply: HttpReply) {
    return this.login.finish(request, reply);
  }

  @Public('log-out works with an ended session too')
  @NeedsNoToken('a page whose token is out of date must still be able to log out')
  @Post('logout')
  @HttpCode(200)
  @ApiOkResponse({ type: LoggedOutView })
  logout(@Req() request: HttpRequest, @Res() reply: HttpReply) {
    return this.login.logout(request, reply);
  }

  @Can('change', 'Me')
  @Post('acting')
  @HttpCode(200)
  @ApiOkResponse({ type: NewSessionView })
  async actAs(
    @Caller() caller: Ticket,
    @Body() body: ActAsDto,
    @Res({ passthrough: true }) reply: HttpReply,
  ): Promise<NewSessionView> {
    const token = await this.sessions.actAs(caller.tokenHash, body.municipalityId, body.personId);
    this.login.setCookie(reply, token);
    return { csrfToken: csrfTokenFor(token) };
  }

  @Public('the log-in provider tells that its session has ended')
  @Get('front-channel-logout')
  @ApiExcludeEndpoint()
  frontChannelLogout(@Res() reply: HttpReply, @Query('iss') issuer?: unknown, @Query('sid') sid?: unknown) {
    return this.login.frontChannelLogout(reply, issuer, sid);
  }

  @Public('the look of the log-in page')
  @Get('page.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', `public, max-age=${day}`)
  @ApiExcludeEndpoint()
  style(): string {
    return pageStyle;
  }
}
