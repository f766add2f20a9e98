import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { platformErrors } from '#platform/errors';
import { unmeantNulls } from './nulls.js';

/** What is wrong with one field, in words of the validator; never the value itself. */
export interface FieldFault {
  readonly field: string;
  readonly faults: readonly string[];
}

const mostFaults = 50;
const deepest = 32;

/** Half a character, or one that ends texts: neither can be stored, signed or sent on. */
const unwritable = /[\p{Surrogate}\0]/u;

/**
 * What is nested deeper than any form of ours is not walked through: whoever walks it would run out of stack. And what
 * no text can hold is said no to here, not where it is written, hashed or sealed; so is `1e999`, which is no number
 * that could be written down again.
 */
export function assertReadable(value: unknown): void {
  let level: unknown[] = [value];
  for (let deep = 0; level.length > 0; deep += 1) {
    if (deep > deepest) throw unreadable('depth');
    level = level.flatMap((one): unknown[] => {
      if (typeof one === 'string' && unwritable.test(one)) throw unreadable('text');
      if (typeof one === 'number' && !Number.isFinite(one)) throw unreadable('number');
      return typeof one === 'object' && one !== null
        ? [...Object.keys(one), ...(Object.values(one) as unknown[])]
        : [];
    });
  }
}

const unreadable = (fault: string) =>
  platformErrors['invalid-request']({ errors: [{ field: '', faults: [fault] }] });

/** Lets through only what a DTO names, in the form it names. An id in a path that is no id is simply not there. */
export class RequestForm extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      stopAtFirstError: false,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => platformErrors['invalid-request']({ errors: faultsIn(errors) }),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'param' && isIdName(metadata.data) && !isUUID(value)) {
      throw platformErrors['not-found']();
    }
    if (metadata.type === 'body' && metadata.data === undefined) return this.body(value, metadata);
    return super.transform(value, metadata);
  }

  /** A list or a bare value would pass the validator unread. */
  private async body(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const given: unknown = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw platformErrors['invalid-request']({ errors: [{ field: '', faults: ['isObject'] }] });
    }
    if (hasListInList(given)) throw unreadable('list');
    const taken: unknown = await super.transform(given, metadata);
    const nulls = unmeantNulls(taken);
    if (nulls.length === 0) return taken;
    const errors = nulls.slice(0, mostFaults).map((field) => ({ field, faults: ['isDefined'] }));
    throw platformErrors['invalid-request']({ errors });
  }
}

/** No form of ours has a list right inside a list, and the validator would walk into it and find nothing to say. */
function hasListInList(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const inner = Object.values(value) as unknown[];
  return (Array.isArray(value) && inner.some(Array.isArray)) || inner.some(hasListInList);
}

/** Whether a part of a path is an id by its name. */
export function isIdName(name: string | undefined): boolean {
  return name !== undefined && /(^id|Id)$/.test(name);
}

export function faultsIn(errors: readonly ValidationError[], parent = ''): FieldFault[] {
  const faults = errors.flatMap((error) => {
    const field = parent === '' ? fieldName(error.property) : `${parent}.${fieldName(error.property)}`;
    const own = Object.keys(error.constraints ?? {});
    return [...(own.length > 0 ? [{ field, faults: own }] : []), ...faultsIn(error.children ?? [], field)];
  });
  return faults.slice(0, mostFaults);
}

/** A field nobody knows may itself be somebody's text. */
function fieldName(property: string): string {
  return /^[A-Za-z0-9_]{1,64}$/.test(property) ? property : '?';
}
