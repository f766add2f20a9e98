import type { OpenAPIObject } from '@nestjs/swagger';

export type Schema = Record<string, unknown>;
type Methods = Record<string, Described>;
interface Described {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: Schema }> };
}

export interface Operation {
  readonly method: string;
  readonly template: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly body: Schema | undefined;
  /** A file with words beside it. */
  readonly isForm: boolean;
}

/** Where in a body a field stands. */
export type Place = readonly (string | number)[];

/** The description as the fuzzer reads it: operations, and every field of what they take. */
export class Operations {
  readonly all: readonly Operation[];
  private readonly schemas: Record<string, Schema>;

  constructor(document: OpenAPIObject) {
    this.schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
    this.all = Object.entries(document.paths).flatMap(([template, item]) =>
      Object.entries(item as unknown as Methods).map(([method, { parameters = [], requestBody }]) => {
        const isForm = requestBody?.content['multipart/form-data'] !== undefined;
        const body = isForm
          ? this.schemas['PaperWordsDto']
          : requestBody?.content['application/json']?.schema;
        return { method: method.toUpperCase(), template, parameters, body, isForm };
      }),
    );
  }

  /** Every field of a body, and of what is in it. */
  fieldsOf(schema: Schema, deep = 0): Place[] {
    if (deep > 6) return [];
    const own = this.resolved(schema).flatMap((one): Place[] => [
      ...Object.entries(propertiesOf(one)).flatMap(([name, inner]): Place[] => [
        [name],
        ...this.fieldsOf(inner, deep + 1).map((place): Place => [name, ...place]),
      ]),
      ...itemsOf(one).flatMap((inner): Place[] => [
        [0],
        ...this.fieldsOf(inner, deep + 1).map((place): Place => [0, ...place]),
      ]),
    ]);
    return [...new Map(own.map((place) => [place.join('.'), place])).values()];
  }

  /** What a schema may be: itself, or each of its alternatives; what is put together counts as one. */
  resolved(schema: Schema): Schema[] {
    const reference = schema['$ref'];
    if (typeof reference === 'string')
      return this.resolved(this.schemas[reference.replace('#/components/schemas/', '')] ?? {});
    const either = (schema['oneOf'] ?? schema['anyOf']) as Schema[] | undefined;
    if (either !== undefined) return either.flatMap((one) => this.resolved(one));
    const together = schema['allOf'] as Schema[] | undefined;
    if (together === undefined) return [schema];
    const parts = together.flatMap((one) => this.resolved(one));
    const properties = Object.assign({}, ...parts.map(propertiesOf)) as Schema;
    return [{ ...parts[0], properties, required: parts.flatMap(requiredOf) }];
  }
}

export function propertiesOf(schema: Schema): Record<string, Schema> {
  return (schema['properties'] ?? {}) as Record<string, Schema>;
}
export function itemsOf(schema: Schema): Schema[] {
  return schema['items'] === undefined ? [] : [schema['items'] as Schema];
}
export function requiredOf(schema: Schema): string[] {
  return (schema['required'] ?? []) as string[];
}
