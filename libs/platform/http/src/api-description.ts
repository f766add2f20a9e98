import { Controller, Get, Inject, Injectable } from '@nestjs/common';
import { ApiExcludeController, DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { errorCodes } from '#platform/errors';
import { Public } from './decorators.js';
import { httpErrors } from './http.errors.js';
import { ProblemView } from './problem.view.js';
import { operationName, routesOf } from './route-check.js';
import { isIdName } from './validation.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['post']>;
type Parameter = NonNullable<Operation['parameters']>[number];

/** The API's description, written from the DTO classes once the application stands. */
@Injectable()
export class ApiDescription {
  private document: OpenAPIObject | undefined;

  write(app: NestFastifyApplication): void {
    const config = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Velferdslab')
      .setDescription(
        'One shared plan for a family; nothing takes effect until those it concerns have signed.',
      )
      .setVersion('1')
      .addCookieAuth('vl')
      .addSecurityRequirements('cookie')
      .addGlobalResponse({
        status: 'default' as unknown as number,
        description: 'Refused: problem details (RFC 9457) with a closed code',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
      })
      .build();
    const document = SwaggerModule.createDocument(app, config, {
      extraModels: [ProblemView],
      operationIdFactory: operationName,
    });
    tellWhoMayUse(document, app);
    tellCodes(document);
    this.document = document;
  }

  read(): OpenAPIObject {
    if (this.document === undefined) throw httpErrors.unavailable();
    return this.document;
  }
}

const csrfHeader: Parameter = {
  name: 'X-CSRF-Token',
  in: 'header',
  required: true,
  description: 'csrfToken of GET /api/v1/me',
  schema: { type: 'string' },
};

/** An operation anyone may use says so: it asks for no security. A change by somebody logged in asks for the token. */
function tellWhoMayUse(document: OpenAPIObject, app: NestFastifyApplication): void {
  const open = new Set(
    routesOf(app)
      .filter((route) => route.isPublic)
      .map((route) => route.name),
  );
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation?.operationId === undefined) continue;
      tellIds(operation);
      if (open.has(operation.operationId)) operation.security = [];
      else if (operation !== path.get) operation.parameters = [...(operation.parameters ?? []), csrfHeader];
    }
  }
}

/** Every code there is, so that whoever reads a refusal can have words for each. */
function tellCodes({ components }: OpenAPIObject): void {
  const problem = components?.schemas?.['ProblemView'];
  if (problem === undefined || !('properties' in problem)) return;
  problem.properties = { ...problem.properties, code: { type: 'string', enum: errorCodes() } };
}

/** An id in a path is an id by its name, as the request's form reads it. */
function tellIds({ parameters = [] }: Operation): void {
  for (const one of parameters)
    if ('in' in one && one.in === 'path' && isIdName(one.name))
      one.schema = { type: 'string', format: 'uuid' };
}

@ApiExcludeController()
@Controller('api')
export class ApiDescriptionController {
  constructor(@Inject(ApiDescription) private readonly description: ApiDescription) {}

  @Public('the API describes itself to anyone; it names no data')
  @Get('openapi.json')
  show(): OpenAPIObject {
    return this.description.read();
  }
}
