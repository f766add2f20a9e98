import { ProofRefused } from './refused.js';

/** Reads one field of unknown data or refuses it. */
export type Reader<T> = (value: unknown, where: string) => T;

function refuse(where: string): never {
  throw new ProofRefused('wrong-shape', where);
}

export function text(pattern: RegExp): Reader<string> {
  return (value, where) => (typeof value === 'string' && pattern.test(value) ? value : refuse(where));
}

export function word<const W extends string>(words: readonly W[]): Reader<W> {
  return (value, where) => words.find((candidate) => candidate === value) ?? refuse(where);
}

export function whole(least: number): Reader<number> {
  return (value, where) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least ? value : refuse(where);
}

export const flag: Reader<boolean> = (value, where) => (typeof value === 'boolean' ? value : refuse(where));

export const anything: Reader<unknown> = (value) => value;

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, where) => (value === null ? null : reader(value, where));
}

export function list<T>(reader: Reader<T>): Reader<T[]> {
  return (value, where) =>
    Array.isArray(value) ? value.map((item, n) => reader(item, `${where}[${n}]`)) : refuse(where);
}

type Readers<T> = { [K in keyof T]-?: Reader<T[K]> };

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Exactly these fields: a field nobody checks is a field anybody may change. Optional ones may be left out. */
export function fields<T extends object>(
  readers: Readers<T>,
  optional: readonly (keyof T)[] = [],
): Reader<T> {
  const names = Object.keys(readers) as (keyof T & string)[];
  return (value, where) => {
    if (!isObject(value)) return refuse(where);
    if (Object.keys(value).some((name) => !names.some((known) => known === name))) return refuse(where);
    const result: Partial<T> = {};
    for (const name of names) {
      if (!Object.hasOwn(value, name)) {
        if (!optional.includes(name)) refuse(`${where}.${name}`);
        continue;
      }
      result[name] = readers[name](value[name], where === '' ? name : `${where}.${name}`);
    }
    return result as T;
  };
}

export const hash = text(/^[0-9a-f]{64}$/);
export const uuid = text(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export const keyId = text(/^[A-Za-z0-9_-]{43}$/);

/** A moment written the one way we write it. */
export const instant: Reader<string> = (value, where) => {
  const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
  if (typeof value !== 'string' || !form.test(value)) return refuse(where);
  const at = Date.parse(value);
  return Number.isNaN(at) || new Date(at).toISOString() !== value ? refuse(where) : value;
};
