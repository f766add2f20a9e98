import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings, Stop } from '#platform/config';
import { assertReachable } from '#platform/database';
import { CannotStart } from '#platform/errors';
import { Log, httpAdapter, openHttp } from '#platform/http';
import { AppModule } from './app.module.js';

/** Opens the doors; the answer closes them again when every request has been answered. */
export async function startApi(settings: Settings): Promise<Stop> {
  await assertReachable('DATABASE_URL', settings.databaseUrl);
  const log = new Log(settings.logLevel);
  const adapter = httpAdapter(settings, log);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(settings), adapter, {
    logger: log.framework,
    abortOnError: false,
  });
  try {
    await openHttp(app, settings);
    // Not app.listen: it logs a taken port itself, with a stack nobody needs.
    await adapter.getInstance().listen({ port: settings.port, host: settings.host });
  } catch (error) {
    await app.close();
    throw isTaken(error) ? portTaken(settings.port) : error;
  }
  return () => app.close();
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portTaken(port: number): CannotStart {
  return new CannotStart(`PORT wants a free port; ${port} is taken by another program on this machine.`);
}
