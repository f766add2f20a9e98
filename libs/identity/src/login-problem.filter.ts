import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { DomainError } from '#platform/errors';
import { Log, pagePolicy, sendProblem, type HttpReply, type HttpRequest } from '#platform/http';
import { noticePage } from './demo/login-page.js';

/** What a person reads whose log-in did not work; scripts get the code as everywhere else. */
const texts: Readonly<Record<string, readonly [string, string]>> = {
  'login-failed': ['Innloggingen ble avbrutt', 'Det kan ha gått for lang tid. Prøv en gang til.'],
  'login-too-weak': [
    'Innloggingen var ikke sikker nok',
    'Prøv igjen med BankID eller en annen sikker innlogging.',
  ],
  'other-person': [
    'Det var en annen som logget inn',
    'Du er nå logget ut. Logg inn som deg selv for å fortsette.',
  ],
  'login-unavailable': ['Innloggingen svarer ikke', 'Vent litt, og prøv igjen.'],
  'not-logged-in': ['Du er logget ut', 'Logg inn for å fortsette.'],
};

@Catch(DomainError)
export class LoginProblemFilter implements ExceptionFilter<DomainError> {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(Log) private readonly log: Log,
  ) {}

  catch(error: DomainError, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const reply = host.switchToHttp().getResponse<HttpReply>();
    const text = texts[error.code];
    if (text === undefined || !/\btext\/html\b/.test(request.headers.accept ?? '')) {
      sendProblem(error, request, reply, this.log);
      return;
    }
    const html = noticePage(text[0], text[1], { href: '/auth/login', text: 'Logg inn' });
    void reply
      .status(error.status)
      .header('content-security-policy', pagePolicy(this.settings))
      .type('text/html; charset=utf-8')
      .send(html);
  }
}
