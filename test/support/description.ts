import type { OpenAPIObject } from '@nestjs/swagger';
import formats from 'ajv-formats';
import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Node = Record<string, unknown>;

/** The description an app serves of itself, held against what it answers: what is not described may not leave. */
export class Description {
  private static readonly known = new Map<string, Promise<Description>>();
  private readonly checks = new Map<string, ValidateFunction>();
  private readonly ajv: InstanceType<typeof Ajv.default>;

  private constructor(private readonly document: OpenAPIObject) {
    // That its schemas are schemas is looked at once, in test/architecture; code that runs some ten times needs no polish.
    this.ajv = new Ajv.default({
      strict: false,
      allErrors: true,
      validateSchema: false,
      code: { optimize: false },
    });
    formats.default(this.ajv);
    this.ajv.addSchema(closed(document) as Node, 'api');
  }

  static async of(base: string): Promise<Description> {
    const known = this.known.get(base) ?? this.fetch(base);
    this.known.set(base, known);
    return known;
  }

  /** Throws when the answer is not what its operation is described to give. */
  assertTrue(method: string, address: string, status: number, body: unknown): void {
    const path = new URL(address).pathname;
    if (!/^\/(api\/v1|auth)\//.test(path)) return;
    const template = this.templateOf(method, path);
    if (template === undefined) throw new Error(`${method} ${path} is not described`);
    this.assertIs(method, template, status, body);
  }

  /** The same for an operation by its name in the description. */
  assertIs(method: string, template: string, status: number, body: unknown): void {
    const [shape, place] = this.shapeOf(method, template, status);
    if (place === null && body === undefined) return;
    if (place === null) throw new Error(`${shape} is described without a body`);
    const check = this.checks.get(place) ?? this.ajv.compile({ $ref: `api#${place}` });
    this.checks.set(place, check);
    if (check(body)) return;
    const faults = (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
    );
    throw new Error(`${shape} answered otherwise than it is described:\n${faults.join('\n')}`);
  }

  private static async fetch(base: string): Promise<Description> {
    const answer = await fetch(new URL('/api/openapi.json', base));
    return new Description((await answer.json()) as OpenAPIObject);
  }

  private templateOf(method: string, path: string): string | undefined {
    const parts = path.split('/');
    const fits = (template: string): boolean => {
      const wanted = template.split('/');
      return (
        wanted.length === parts.length && wanted.every((one, n) => one.startsWith('{') || one === parts[n])
      );
    };
    const fitting = Object.entries(this.document.paths).filter(
      ([template, item]) => fits(template) && method.toLowerCase() in item,
    );
    const exact = fitting.find(([template]) => template === path) ?? fitting[0];
    return exact?.[0];
  }

  /** Where in the document the schema of this answer stands; `null` for an answer without a body. */
  private shapeOf(method: string, template: string, status: number): [string, string | null] {
    const item = this.document.paths[template] as Record<string, Operation>;
    const { responses } = item[method.toLowerCase()] as Operation;
    const named = status < 300 ? String(status) : 'default';
    const shape = `${method} ${template} ${named}`;
    const response = responses[named];
    if (response === undefined) throw new Error(`${shape} is not described`);
    const content = 'content' in response ? response.content : undefined;
    const [type, { schema } = {}] = Object.entries(content ?? {})[0] ?? [];
    if (type === undefined) return [shape, null];
    // Most answers are a view with a name, every refusal the same one: a check is made once for each name.
    if (schema !== undefined && '$ref' in schema) return [shape, schema.$ref.slice(1)];
    const steps = ['paths', template, method.toLowerCase(), 'responses', named, 'content', type, 'schema'];
    return [shape, steps.map((step) => `/${pointer(step)}`).join('')];
  }
}

const pointer = (step: string): string =>
  encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Views whitelist what leaves: what a view does not name is a fault. A refusal may explain itself further. */
function closed(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => closed(one));
  if (typeof value !== 'object' || value === null) return value;
  const copy: Node = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, closed(inner, key)]),
  );
  const isObject = copy['type'] === 'object' && 'properties' in copy;
  if (isObject && !('additionalProperties' in copy) && name !== 'ProblemView')
    copy['additionalProperties'] = false;
  return copy;
}
