/** A refusal of the server: a closed code, and what else it tells. The words a person reads are found by the code. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'Problem';
  }

  /** The version that stands now, when somebody was there before us. */
  get current(): number | undefined {
    return typeof this.detail.version === 'number' ? this.detail.version : undefined;
  }
}

/** No answer came: the act may or may not have been done, so it is sent again with the same key. */
export const noAnswer = 'no-answer';

const own = new Set(['type', 'title', 'status', 'code', 'requestId']);

export async function problemIn(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  const code = codeIn(body);
  if (typeof body !== 'object' || body === null || code === undefined)
    return new Problem('unexpected', response.status);
  const detail = Object.fromEntries(Object.entries(body).filter(([name]) => !own.has(name)));
  return new Problem(code, response.status, detail);
}

function codeIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('code' in body)) return undefined;
  return typeof body.code === 'string' ? body.code : undefined;
}

/** Any thrown thing as a refusal with a code. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(error instanceof TypeError ? whySilent() : 'unexpected', 0);
}

/** The browser knows when it has no net at all; then it is not the server that is silent. */
function whySilent(): string {
  return navigator.onLine ? noAnswer : 'offline';
}
