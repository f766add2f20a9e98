import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings, Stop } from '#platform/config';
import { assertReachable, RolePool } from '#platform/database';
import { CannotStart } from '#platform/errors';
import { Log, Metrics, Readiness, httpAdapter, openHttp, poolFigures } from '#platform/http';
import type { Figure, ReadyCheck } from '#platform/http';
import { AppModule } from './app.module.js';

/** What else of this process must be well before it takes visitors, and is told of it. */
export interface Beside {
  readonly checks: Readonly<Record<string, ReadyCheck>>;
  readonly figures: readonly Figure[];
}

/** Opens the doors; the answer closes them again when every request has been answered. */
export async function startApi(
  settings: Settings,
  beside: Beside = { checks: {}, figures: [] },
): Promise<Stop> {
  await assertReachable('DATABASE_URL', settings.databaseUrl);
  const log = new Log(settings.logLevel);
  const adapter = httpAdapter(settings, log);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: log.framework,
    abortOnError: false,
  });
  const readiness = app.get(Readiness);
  for (const [name, check] of Object.entries(beside.checks)) readiness.add(name, check);
  app.get(Metrics).tell([...poolFigures(app.get(RolePool), 'api'), ...beside.figures]);
  try {
    await openHttp(app, settings);
    // Not app.listen: it logs a taken port itself, with a stack nobody needs.
    await adapter.getInstance().listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await app.close();
    throw isTaken(error) ? portTaken(settings.port) : error;
  }
  return async () => {
    await readiness.leave(settings.leaveSeconds);
    // What is answered only now leaves its connection idle, and nobody waits for the next request on it.
    const rest = setInterval(() => app.getHttpServer().closeIdleConnections(), 200);
    await app.close().finally(() => clearInterval(rest));
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portTaken(port: number): CannotStart {
  return new CannotStart(`PORT wants a free port; ${port} is taken by another program on this machine.`);
}
