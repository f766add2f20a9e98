import { useState } from 'react';
import type { Problem } from '../../api/problem.js';
import { useFaults } from './use-faults.js';

export type FieldValue = string | boolean | readonly string[];
type Fields = Readonly<Record<string, FieldValue>>;
type Names<T extends Fields, V> = { [K in keyof T]: T[K] extends V ? K : never }[keyof T] & string;

interface Faulty {
  readonly error: string | undefined;
}
interface TextProps extends Faulty {
  readonly value: string;
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void;
}
interface ListProps extends Faulty {
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
}
interface RadioProps extends Faulty {
  readonly value: string;
  readonly onChange: (value: string) => void;
}
interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (event: { readonly target: { readonly checked: boolean } }) => void;
}

export interface Form<T extends Fields> {
  readonly values: T;
  readonly set: (changed: Partial<T>) => void;
  /** For a field one writes in, a day, or a menu of choices. */
  readonly text: (name: Names<T, string>) => TextProps;
  readonly radio: (name: Names<T, string>) => RadioProps;
  readonly list: (name: Names<T, readonly string[]>) => ListProps;
  readonly check: (name: Names<T, boolean>) => CheckProps;
}

/** What somebody is writing, and what the server found wrong with each field of it. */
export function useForm<T extends Fields>(initial: T, problem?: Problem): Form<T> {
  const [values, setValues] = useState(initial);
  const { faultOf, mend } = useFaults(problem);
  const set = (changed: Partial<T>) => {
    setValues((before) => ({ ...before, ...changed }));
    mend(...Object.keys(changed));
  };
  const put = (name: string, value: FieldValue) => set({ [name]: value } as Partial<T>);
  const written = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  const chosen = (name: string): string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    values,
    set,
    text: (name) => ({
      value: written(name),
      error: faultOf(name, written(name) === ''),
      onChange: ({ target }) => put(name, target.value),
    }),
    radio: (name) => ({
      value: written(name),
      error: faultOf(name, written(name) === ''),
      onChange: (value) => put(name, value),
    }),
    list: (name) => ({
      value: chosen(name),
      error: faultOf(name, chosen(name).length === 0),
      onChange: (value) => put(name, value),
    }),
    check: (name) => ({
      checked: values[name] === true,
      onChange: ({ target }) => put(name, target.checked),
    }),
  };
}

/** Left out when nothing is written: the server has its own word for that. */
export function written(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** A closed word out of a menu; left out when none is chosen. */
export function chosen<T extends string>(words: readonly T[], value: string): T | undefined {
  return words.find((word) => word === value);
}
