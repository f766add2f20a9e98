/** Whom a row that was merged into another is now. */
export type StandsFor = Readonly<Record<string, string>>;

/**
 * What was frozen while one human being stood here twice, told of the row they are now. What is signed, and its hash,
 * stay as they were: this is for asking the rules and for carrying out what was agreed.
 */
export function asTheyAreNow<T>(frozen: T, standsFor: StandsFor): T {
  const gone = Object.keys(standsFor);
  return gone.length === 0 ? frozen : (renamed(frozen, standsFor) as T);
}

function renamed(value: unknown, standsFor: StandsFor): unknown {
  if (typeof value === 'string') return standsFor[value] ?? value;
  if (Array.isArray(value)) {
    const now = value.map((one: unknown) => renamed(one, standsFor));
    const named = value.some((one) => typeof one === 'string' && standsFor[one] !== undefined);
    return named ? [...new Set(now)] : now;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, renamed(held, standsFor)]));
}
