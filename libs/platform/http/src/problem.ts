import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { DomainError, platformErrors, type ErrorDetail } from '#platform/errors';
import { httpErrors } from './http.errors.js';

/** Problem details (RFC 9457). What an error tells beside its code stands as further members. */
export interface Problem extends Record<string, unknown> {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly requestId: string;
}

export function problemOf(error: DomainError, requestId: string): Problem {
  return {
    ...error.detail,
    type: `urn:velferdslab:problem:${error.code}`,
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    code: error.code,
    requestId,
  };
}

/** Any error as a refusal of ours. What nobody foresaw is `unexpected` and says nothing more. */
export function refusalOf(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  return ofDatabase(codeOf(error), error) ?? ofHttp(error) ?? httpErrors.unexpected();
}

type Make = (detail?: ErrorDetail) => DomainError;

const bySqlState: Readonly<Record<string, Make>> = {
  '23505': platformErrors['already-exists'],
  '23503': platformErrors['not-found'],
  '23502': platformErrors['invalid-request'],
  '23514': httpErrors['refused-by-rule'],
  '23P01': httpErrors['refused-by-rule'],
  P0001: httpErrors['refused-by-rule'],
  '42501': platformErrors['not-found'],
  '40001': httpErrors['try-again'],
  '40P01': httpErrors['try-again'],
  '55P03': httpErrors['try-again'],
  '57014': httpErrors['try-again'],
  VL401: platformErrors['not-logged-in'],
  VL403: platformErrors.forbidden,
  VL404: platformErrors['not-found'],
  VL409: httpErrors['refused-by-rule'],
  ECONNREFUSED: httpErrors.unavailable,
  ECONNRESET: httpErrors.unavailable,
  EPIPE: httpErrors.unavailable,
  ENOENT: httpErrors.unavailable,
  ETIMEDOUT: httpErrors.unavailable,
};

/** 22: the text cannot be that kind of value. 08, 53, 57P: the database is full, restarting or away. */
const bySqlClass: readonly (readonly [RegExp, Make])[] = [
  [/^22/, platformErrors['invalid-request']],
  [/^(08|53)[0-9A-Z]{3}$|^57P/, httpErrors.unavailable],
];

/** The words of `pg` and TypeORM for a connection that broke, or one that is not to be had. */
const gone =
  /^(Connection terminated|timeout exceeded when trying to connect|Client (has encountered|was closed)|Query runner already released)/;

function ofDatabase(code: string | undefined, error: unknown): DomainError | undefined {
  if (error instanceof Error && gone.test(error.message)) {
    return httpErrors.unavailable();
  }
  if (code === undefined) return undefined;
  const make = Object.hasOwn(bySqlState, code)
    ? bySqlState[code]
    : bySqlClass.find(([pattern]) => pattern.test(code))?.[1];
  return make?.();
}

const byStatus: Readonly<Record<number, Make>> = {
  400: httpErrors['malformed-request'],
  401: platformErrors['not-logged-in'],
  403: platformErrors.forbidden,
  404: platformErrors['not-found'],
  405: platformErrors['not-found'],
  413: httpErrors['too-large'],
  414: platformErrors['not-found'],
  415: httpErrors['unsupported-media-type'],
  422: platformErrors['invalid-request'],
  429: platformErrors['too-many-requests'],
  503: httpErrors.unavailable,
};

function ofHttp(error: unknown): DomainError | undefined {
  const status = error instanceof HttpException ? error.getStatus() : statusIn(error);
  if (status === undefined || status < 400) return undefined;
  const make = byStatus[status] ?? (status < 500 ? httpErrors['malformed-request'] : undefined);
  return make?.();
}

function statusIn(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

/** TypeORM wraps the driver's error. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('driverError' in error && error.driverError !== error) return codeOf(error.driverError);
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
