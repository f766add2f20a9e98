/** Whether a text names one of these people: a service that is asked without names must not learn them from the text. */
export function namesSomebody(text: string, names: readonly string[]): boolean {
  const words = new Set(wordsOf(text));
  return names.flatMap(wordsOf).some((name) => name.length > 1 && (words.has(name) || words.has(`${name}s`)));
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('nb').match(/[\p{L}\p{M}'-]+/gu) ?? [];
}
