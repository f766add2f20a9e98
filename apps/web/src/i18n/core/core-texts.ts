import type { Language } from '#contract';
import type { ComponentTexts } from '../components/component-texts.js';

/** What the first page says, whichever it is: it comes in one file a language. */
export interface CoreTexts {
  readonly components: ComponentTexts;
  readonly texts: Readonly<Record<string, object>>;
}

export const coreTexts: Readonly<Record<Language, () => Promise<{ default: CoreTexts }>>> = {
  nb: () => import('./nb.js'),
  nn: () => import('./nn.js'),
  da: () => import('./da.js'),
  en: () => import('./en.js'),
};
