/** What an error may tell beside its code: ids, words of the contract and counts, never a text for people. */
export type ErrorDetail = Readonly<Record<string, unknown>>;

/** Every code the product can answer with, and its HTTP status. Filled while the libs load, closed afterwards. */
const statuses = new Map<string, number>();

/** A refusal the domain foresaw. Its code is from a closed list; the reader's words are found on the screen's side. */
export class DomainError extends Error {
  readonly code: string;
  readonly detail: ErrorDetail | undefined;
  readonly status: number;

  constructor(code: string, detail?: ErrorDetail, status?: number) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.detail = detail;
    this.status = status ?? statusOf(code);
  }
}

/** The closed list as it stands once every lib is loaded. */
export function errorCodes(): string[] {
  return [...statuses.keys()].sort();
}

export function statusOf(code: string): number {
  const status = statuses.get(code);
  if (status === undefined) throw new Error(`"${code}" is not a defined error code; see defineErrors.`);
  return status;
}

type Refusal = (detail?: ErrorDetail) => DomainError;

/**
 * Closes a lib's list of codes and gives a constructor for each: `throw decisionErrors['stale-sheet']({ version })`.
 * A code belongs to one lib: a second definition with another status stops the boot.
 */
export function defineErrors<Code extends string>(
  codes: Readonly<Record<Code, number>>,
): Record<Code, Refusal> {
  const refusals: Partial<Record<Code, Refusal>> = {};
  for (const code of Object.keys(codes) as Code[]) {
    const known = statuses.get(code);
    if (known !== undefined && known !== codes[code]) {
      throw new Error(`Error code "${code}" is defined twice: ${known} and ${codes[code]}.`);
    }
    statuses.set(code, codes[code]);
    refusals[code] = (detail) => new DomainError(code, detail);
  }
  return refusals as Record<Code, Refusal>;
}

export const platformErrors = defineErrors({
  /** The row is not there, or the caller may not know that it is. */
  'not-found': 404,
  /** Nobody is logged in, or the session has ended. */
  'not-logged-in': 401,
  /** The caller may see it and may not do this to it. */
  forbidden: 403,
  /** The log-in is too old or too weak for this act; step up and come back. */
  'step-up-needed': 403,
  /** The request does not have the form the operation takes. */
  'invalid-request': 422,
  /** The row has changed since the caller read it; the detail carries the current version. */
  'version-conflict': 412,
  /** The same fact is already recorded. */
  'already-exists': 409,
  /** Too many requests in too short a time. */
  'too-many-requests': 429,
});
