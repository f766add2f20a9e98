import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from './rules/traceparent.js';

/**
 * Everything a span may say. A closed list, so that nothing about a person can be added in passing: no addresses,
 * no ids of rows, no values of statements, no words of an error.
 */
export type Facts = Readonly<{
  'http.request.method'?: string;
  'http.route'?: string;
  'http.response.status_code'?: number;
  'velferdslab.request_id'?: string;
  'db.system.name'?: 'postgresql';
  'db.query.summary'?: string;
  'db.response.status_code'?: string;
  'velferdslab.job'?: string;
}>;

export type Kind = 'request' | 'statement' | 'job';

export interface Span {
  /** Once, when it is over. What failed on our side says so, and no more. */
  end(last?: { readonly name?: string; readonly facts?: Facts; readonly failed?: boolean }): void;
}

export interface SpanWish {
  readonly kind: Kind;
  readonly name: string;
  readonly facts: Facts;
  /** Of whom this is a part. */
  readonly parent?: Span;
  /** Where the caller says it came from: noted as a link, believed in nothing. */
  readonly caller?: Caller | undefined;
}

export interface Tracer {
  start(wish: SpanWish): Span;
}

const current = new AsyncLocalStorage<Span>();
let tracer: Tracer | undefined;

/** Undefined stops it again. One process has one. */
export function traceWith(chosen: Tracer | undefined): void {
  tracer = chosen;
}

export function isTracing(): boolean {
  return tracer !== undefined;
}

/** Something that begins here: a request, a job. */
export function root(wish: Omit<SpanWish, 'parent'>): Span | undefined {
  return tracer?.start(wish);
}

/** A part of what is under way; what nobody's request or job asked for is not traced. */
export function leaf(wish: Omit<SpanWish, 'parent' | 'caller'>): Span | undefined {
  const parent = current.getStore();
  return parent === undefined ? undefined : tracer?.start({ ...wish, parent });
}

/** Does the work, and all it starts, as a part of this span. */
export function within<T>(span: Span | undefined, work: () => T): T {
  return span === undefined ? work() : current.run(span, work);
}
