import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { CannotStart } from '#platform/errors';

/**
 * The log holds no personal data: routes as patterns, never addresses with their ids; of an error its kind
 * and where it arose, never its message, which may quote what somebody wrote.
 */
export class Log implements LoggerService {
  private readonly pino: Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  request(line: { id: string; method: string; route: string; status: number; ms: number }): void {
    this.pino.info(line, 'request');
  }

  fault(error: unknown, requestId?: string): void {
    this.pino.error({ requestId, ...describe(error) }, 'fault');
  }

  /** For Nest: its warnings and faults as our lines; what it tells of its own start is left out. */
  get framework(): LoggerService {
    return {
      log: () => undefined,
      warn: (message: unknown, context?: unknown) => this.warn(message, context),
      // What keeps the process from starting is told once, in one line, to whoever started it.
      error: (message: unknown, ...rest: unknown[]) =>
        message instanceof CannotStart ? undefined : this.error(message, ...rest),
    };
  }

  log(message: unknown, context?: unknown): void {
    this.pino.info({ context: word(context) }, word(message) ?? 'note');
  }

  warn(message: unknown, context?: unknown): void {
    this.pino.warn({ context: word(context) }, word(message) ?? 'warning');
  }

  error(message: unknown, ...rest: unknown[]): void {
    if (message instanceof Error) this.fault(message);
    else this.pino.error({ context: word(rest.at(-1)) }, word(message) ?? 'error');
  }

  debug(message: unknown, context?: unknown): void {
    this.pino.debug({ context: word(context) }, word(message) ?? 'detail');
  }
}

function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const at = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8);
  return { kind: error.name, code, at: at?.map((line) => line.trim()) };
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
