import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import formats from 'ajv-formats';
import Ajv from 'ajv/dist/2020.js';
import { readsWritten } from '#consents';
import { apiDocument } from '../support/api-document.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
interface Place {
  readonly address: string;
  readonly path: string;
  readonly operation: Operation;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** Answers 200 or 204 and still makes a row that counts. */
const counted = [
  'POST /api/v1/families/{familyId}/signatures/{signatureId}/call-back',
  'POST /api/v1/admin/protected-readers',
];
/** Makes something and takes no key, each with its reason. */
const withoutKey: string[] = [];

let document: OpenAPIObject;
let places: Place[];
const warnings: string[] = [];

beforeAll(async () => {
  jest.spyOn(Logger, 'warn').mockImplementation((said: unknown) => void warnings.push(String(said)));
  document = await apiDocument();
  places = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Place[] => {
      const operation = item[method];
      return operation === undefined ? [] : [{ address: `${method.toUpperCase()} ${path}`, path, operation }];
    }),
  );
});

function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : references(inner),
  );
}

const answersOf = ({ operation }: Place) =>
  Object.entries(operation.responses).filter(([status]) => /^2/.test(status));

/** Every field of every schema, as `PlanView.step`. */
const fields = (): [string, object][] =>
  Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    Object.entries(('properties' in schema ? schema.properties : undefined) ?? {}).map(
      ([field, inner]): [string, object] => [`${name}.${field}`, inner],
    ),
  );

/** What in a schema takes anything: an object without fields, a list without a form, a day that is an object. */
function formless(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const schema = value as Record<string, unknown>;
  const isObject = schema['type'] === 'object';
  const isOpen = isObject && !('properties' in schema);
  const hasFormat = isObject && 'format' in schema;
  const isList = schema['type'] === 'array' && Object.keys(schema['items'] ?? {}).length === 0;
  const own = isOpen || hasFormat || isList ? [JSON.stringify(schema)] : [];
  return [...own, ...Object.values(schema).flatMap((inner) => formless(inner))];
}

const closedWords = [
  ...['status', 'role', 'state', 'because', 'missing', 'allowedActions', 'area', 'areas', 'lane', 'kind'],
  ...['route', 'sector', 'step', 'acr', 'country', 'currency', 'language', 'supportLevel', 'protectionGrade'],
];
/** Called like a closed word or an id of ours, and something else. */
const said = [
  'ProblemView.status',
  'ProblemView.because',
  'ProblemView.requestId',
  'DemoPersonView.role',
  'EnterDemoPersonDto.role',
  'DemoLetterView.messageId',
  'ActAsDto.municipalityId',
  'OtherSelfView.municipalityId',
  'MyMunicipalityView.id',
];

describe('the API’s description', () => {
  it('gives every shape a name of its own: of two with one name, the later would be described as the earlier', () => {
    expect(warnings).toEqual([]);
  });

  it('is OpenAPI 3.1 with a title, a version and operations', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info).toMatchObject({ title: 'Velferdslab', version: '1' });
    expect(places.length).toBeGreaterThan(60);
  });

  it('names every operation once', () => {
    const ids = places.map(({ operation }) => operation.operationId);
    expect(ids.filter((id, n) => id === undefined || ids.indexOf(id) !== n)).toEqual([]);
  });

  it('declares exactly the parameters that stand in the path', () => {
    for (const { address, path, operation } of places) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      const declared = (operation.parameters ?? [])
        .flatMap((one) => ('in' in one && one.in === 'path' ? [one.name] : []))
        .sort();
      expect([address, declared]).toEqual([address, inPath]);
    }
  });

  it('leads nowhere with no reference', () => {
    const known = Object.keys(document.components?.schemas ?? {}).map(
      (name) => `#/components/schemas/${name}`,
    );
    expect([...new Set(references(document))].filter((one) => !known.includes(one))).toEqual([]);
  });

  it('has schemas a validator can read', () => {
    const ajv = new Ajv.default({ strict: false });
    formats.default(ajv);
    ajv.addSchema(document, 'api');
    for (const name of Object.keys(document.components?.schemas ?? {}))
      expect(() => ajv.compile({ $ref: `api#/components/schemas/${name}` })).not.toThrow();
  });

  it('tells of refusals as problem details everywhere', () => {
    for (const { address, operation } of places)
      expect([address, JSON.stringify(operation.responses)]).toEqual([
        address,
        expect.stringContaining('ProblemView'),
      ]);
  });

  it('says of every change by somebody logged in that it needs the token', () => {
    for (const { address, operation } of places) {
      if (address.startsWith('GET') || operation.security?.length === 0) continue;
      expect([address, JSON.stringify(operation.parameters)]).toEqual([
        address,
        expect.stringContaining('X-CSRF-Token'),
      ]);
    }
  });

  it('lets a double click be one act wherever something is made or counted', () => {
    const deaf = places.filter(
      ({ address, operation }) =>
        address.startsWith('POST') &&
        operation.security?.length !== 0 &&
        (Object.keys(operation.responses).includes('201') || counted.includes(address)) &&
        !JSON.stringify(operation.parameters ?? []).includes('Idempotency-Key'),
    );
    expect(deaf.map(({ address }) => address).sort()).toEqual([...withoutKey].sort());
  });

  it('names the form of every object and leaves none open', () => {
    const faults = fields().flatMap(([where, schema]) => formless(schema).map((what) => `${where}: ${what}`));
    // A field of any part, as it stood and as it stands: text, number, list or object.
    expect(faults.filter((one) => !/^FieldChangeView\.(before|after):/.test(one))).toEqual([]);
  });

  it('writes a closed word as its list, an id as an id and a moment as a moment', () => {
    const vague = fields().filter(([where, schema]) => {
      const name = where.split('.').at(-1) ?? '';
      const written = JSON.stringify(schema);
      if (said.includes(where)) return false;
      if (closedWords.includes(name)) return !written.includes('"enum"') && !written.includes('$ref');
      if (/(^id|Ids?)$/.test(name)) return !written.includes('"uuid"');
      return /At$/.test(name) && !written.includes('"date-time"');
    });
    expect(vague.map(([where]) => where)).toEqual([]);
  });

  it('writes every id in a path as an id', () => {
    for (const { address, operation } of places)
      for (const one of operation.parameters ?? [])
        if ('in' in one && one.in === 'path' && /(^id|Id)$/.test(one.name))
          expect([address, one.schema]).toEqual([address, { type: 'string', format: 'uuid' }]);
  });

  it('shows what every operation answers', () => {
    const silent = places.filter((place) =>
      answersOf(place).every(
        ([status, answer]) => status !== '204' && (answer === undefined || !('content' in answer)),
      ),
    );
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('says of every read whether it stands in the access log, and as what or why not', () => {
    const reads = places.filter(({ address }) => address.startsWith('GET ')).map(({ path }) => path);
    const ours = reads.filter((path) => path.startsWith('/api/v1/') && !path.startsWith('/api/v1/demo/'));
    expect(Object.keys(readsWritten).sort()).toEqual(ours.sort());
  });
});
