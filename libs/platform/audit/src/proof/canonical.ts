import commonJs from 'canonicalize';

import { ProofRefused } from './refused.js';

// The package's types describe another module system than its code has.
const canonicalize = commonJs as unknown as (value: unknown) => string | undefined;

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const deepest = 64;

function assertPlain(value: unknown, depth: number): void {
  if (depth > deepest) throw new ProofRefused('too-deep');
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    if (!isWellFormed(value)) throw new ProofRefused('not-plain-data');
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new ProofRefused('not-plain-data');
    return;
  }
  if (typeof value !== 'object') throw new ProofRefused('not-plain-data');
  if (Array.isArray(value)) {
    for (const item of value) assertPlain(item, depth + 1);
    return;
  }
  // A Date, a Buffer or an entity would be hashed as something other than what is stored.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new ProofRefused('not-plain-data');
  for (const [name, item] of Object.entries(value)) {
    if (!isWellFormed(name)) throw new ProofRefused('not-plain-data');
    assertPlain(item, depth + 1);
  }
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(text);
}

/** RFC 8785. Refuses what JSON would silently drop or rewrite (undefined, NaN, dates, lone surrogates). */
export function canonicalJson(value: unknown): string {
  assertPlain(value, 0);
  const text = canonicalize(value);
  if (text === undefined) throw new ProofRefused('not-plain-data');
  return text;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const names = Object.keys(value).sort();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
}

/** The same value laid out for a reader; the one other form a file may have. */
export function laidOutJson(value: unknown): string {
  return JSON.stringify(sorted(JSON.parse(canonicalJson(value)) as Json), null, 2);
}

export function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProofRefused('not-text');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ProofRefused('not-json');
  }
}

/** Reads JSON that must be written exactly as RFC 8785 says: no spare blanks, no second spelling, no name twice. */
export function readCanonical(text: string, where = ''): unknown {
  const value = parse(text);
  if (canonicalJson(value) !== text) throw new ProofRefused('reformatted', where);
  return value;
}

/**
 * For files people save: as any JSON writer lays it out, on one line or with two spaces, fields in any order, with
 * or without a line end last. Everything else (spare blanks, a name twice, a second spelling) has been changed.
 */
export function readJsonFile(text: string): unknown {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const value = parse(body);
  assertPlain(value, 0);
  if (JSON.stringify(value) !== body && JSON.stringify(value, null, 2) !== body) {
    throw new ProofRefused('reformatted');
  }
  return value;
}
