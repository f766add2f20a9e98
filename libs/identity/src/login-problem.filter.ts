import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { DomainError } from '#platform/errors';
import { Log, pagePolicy, sendProblem, type HttpReply, type HttpRequest } from '#platform/http';
import { noticePage } from './demo/login-page.js';
import { noticeFor } from './login-problem.texts.js';

/** A page in plain words for a person whose log-in did not work; scripts get the code as everywhere else. */
@Catch(DomainError)
export class LoginProblemFilter implements ExceptionFilter<DomainError> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Log) private readonly log: Log,
  ) {}

  catch(error: DomainError, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const reply = host.switchToHttp().getResponse<HttpReply>();
    const notice = noticeFor(error.code, request.headers['accept-language']);
    if (notice === undefined || !/\btext\/html\b/.test(request.headers.accept ?? '')) {
      sendProblem(error, request, reply, this.log);
      return;
    }
    const html = noticePage(notice, { href: wayBack(request.url), text: notice.again });
    void reply
      .status(error.status)
      .header('content-security-policy', pagePolicy(this.settings))
      .type('text/html; charset=utf-8')
      .send(html);
  }
}

/** To the page that was asked for, where the address still tells which; the log-in itself refuses one that is not ours. */
function wayBack(url: string): string {
  const returnTo = new URL(url, 'http://here').searchParams.get('returnTo');
  return returnTo === null ? '/auth/login' : `/auth/login?${new URLSearchParams({ returnTo }).toString()}`;
}
