import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Test } from '@nestjs/testing';
import { ApiDescription } from '#platform/http';
import { allControllers } from './all-controllers.js';

/** The API's description as it is served, made without a database: nothing behind the controllers is real. */
export async function apiDocument(): Promise<OpenAPIObject> {
  const module = await Test.createTestingModule({ controllers: await allControllers() })
    .useMocker(() => ({ dataDir: 'nowhere' }))
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  const description = new ApiDescription();
  description.write(app);
  return JSON.parse(JSON.stringify(description.read())) as OpenAPIObject;
}
