import type { nb } from '@navikt/ds-react/locales';
import type { Language } from '#contract';

/** What Aksel's own parts say by themselves: the calendar, the search field, how many letters are left. */
export type ComponentTexts = typeof nb;

const load: Readonly<Record<Language, () => Promise<{ default: ComponentTexts }>>> = {
  nb: () => import('./nb.js'),
  nn: () => import('./nn.js'),
  da: () => import('./da.js'),
  en: () => import('./en.js'),
};
const loaded = new Map<string, ComponentTexts>();

export async function fetchComponentTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await load[language]()).default);
}

/** Only what has been fetched; without it the parts speak bokmål. */
export function componentTexts(language: string): ComponentTexts | undefined {
  return loaded.get(language);
}
