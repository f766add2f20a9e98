/** The names of changed fields as the history may hold them: closed words, no capitals. */
export function fieldWords(changed: object): string[] {
  return Object.keys(changed).map((field) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}
