/** Why somebody cannot be recorded as the interpreter. */
export type InterpreterRefusal = 'not-named' | 'of-the-circle';

export interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

const shortestNumber = 3;

/** Whether this is a full name or an interpreter number, and the name of nobody in the family's circle: children and relatives never interpret. */
export function refusesInterpreter(written: string, circle: readonly Named[]): InterpreterRefusal | null {
  const name = wordsIn(written);
  const digits = written.replace(/\D/g, '').length;
  if (name.size < 2) return digits < shortestNumber ? 'not-named' : null;
  const isOneOf = circle.some(({ givenName, familyName }) =>
    isSameName(name, wordsIn(`${givenName} ${familyName}`)),
  );
  return isOneOf ? 'of-the-circle' : null;
}

/** However it is written: with or without a middle name, in any order, with or without marks and capitals. */
function isSameName(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

function wordsIn(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/\p{L}+/gu) ?? []);
}
