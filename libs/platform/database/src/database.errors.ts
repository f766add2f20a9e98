import { DomainError, defineErrors, platformErrors } from '#platform/errors';

export const databaseErrors = defineErrors({
  /** The database itself refused: a commitment without a basis, an effect without its signatures. */
  'gate-refused': 409,
  /** The row is no longer in the state this act needs. */
  'wrong-state': 409,
});

const bySqlState: Readonly<Record<string, () => DomainError>> = {
  VL401: platformErrors['not-logged-in'],
  VL403: databaseErrors['gate-refused'],
  VL404: platformErrors['not-found'],
  VL409: databaseErrors['wrong-state'],
  VL412: platformErrors['version-conflict'],
  // Row-level security or a missing grant: to the caller the row does not exist.
  '42501': platformErrors['not-found'],
  '23505': platformErrors['already-exists'],
};

/** What the database's own refusal means to a caller; anything else is a fault and stays one. */
export function asDomainError(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  const code = sqlStateOf(error);
  const refusal = code === undefined ? undefined : bySqlState[code];
  return refusal === undefined ? error : Object.assign(refusal(), { cause: error });
}

function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: unknown };
  if (typeof code === 'string') return code;
  return driverError === undefined ? undefined : sqlStateOf(driverError);
}
