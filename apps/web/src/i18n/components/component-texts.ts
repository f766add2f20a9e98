import type { nb } from '@navikt/ds-react/locales';

/** What Aksel's own parts say by themselves: the calendar, the search field, how many letters are left. */
export type ComponentTexts = typeof nb;

const loaded = new Map<string, ComponentTexts>();

export function keepComponentTexts(language: string, texts: ComponentTexts): void {
  loaded.set(language, texts);
}

/** Only what has been fetched; without it the parts speak bokmål. */
export function componentTexts(language: string): ComponentTexts | undefined {
  return loaded.get(language);
}
