/** One thing wrong in a file: where it stands, what is there, what is wanted. */
export interface Fault {
  readonly path: string;
  readonly wrong: string;
  readonly wants: string;
}

/** Looks at one value of the file and tells everything wrong with it. */
export type Check = (value: unknown, path: string) => readonly Fault[];

export interface Field {
  readonly check: Check;
  readonly needed: boolean;
}
export const needs = (check: Check): Field => ({ check, needed: true });
export const may = (check: Check): Field => ({ check, needed: false });

export function described(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (Array.isArray(value)) return `is a list of ${value.length}`;
  if (typeof value === 'object') return value === null ? 'is null' : 'is an object';
  return `is ${JSON.stringify(value).slice(0, 60)}`;
}

/** A value that passes a test, or one fault that says what would. */
export const that =
  (wants: string, isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? [] : [{ path, wrong: described(value), wants }];

export const text = (most: number): Check =>
  that(
    `a text of 1 to ${most} characters`,
    (value) => typeof value === 'string' && value.trim() !== '' && value.length <= most,
  );

export const word = (words: readonly string[]): Check =>
  that(`one of ${words.join(', ')}`, (value) => typeof value === 'string' && words.includes(value));

export const wholeNumber = (least: number, most: number): Check =>
  that(
    `a whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );

export const list =
  (of: Check, least = 0): Check =>
  (value, path) => {
    const wants = least === 0 ? 'a list' : `a list of at least ${least}`;
    if (!Array.isArray(value) || value.length < least) return [{ path, wrong: described(value), wants }];
    return value.flatMap((one: unknown, index) => of(one, `${path}[${index}]`));
  };

export const object =
  (fields: Readonly<Record<string, Field>>): Check =>
  (value, path) => {
    if (!isObject(value))
      return [{ path, wrong: described(value), wants: `an object with ${names(fields)}` }];
    const inside = (name: string) => (path === '' ? name : `${path}.${name}`);
    const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
    return [
      ...unknown.map((name) => ({ path: inside(name), wrong: 'is not known here', wants: names(fields) })),
      ...Object.entries(fields).flatMap(([name, { check, needed }]) =>
        value[name] === undefined && !needed ? [] : check(value[name], inside(name)),
      ),
    ];
  };

function names(fields: Readonly<Record<string, Field>>): string {
  return Object.entries(fields)
    .map(([name, { needed }]) => (needed ? name : `${name} (may be left out)`))
    .join(', ');
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
