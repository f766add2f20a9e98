import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languages, type Language } from '#contract';
import { keepComponentTexts } from './components/component-texts.js';
import { coreTexts } from './core/core-texts.js';
import type { Namespace } from './resources.js';

const files = import.meta.glob<Record<string, unknown>>(
  ['./*/*.json', '!./*/{errors,home,identity,shell,words}.json'],
  { import: 'default' },
);
const wanted = new Set<Namespace>();

export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  da: 'Dansk',
  en: 'English',
};

export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: languageOfBrowser(),
    fallbackLng: 'nb',
    ns: [],
    defaultNS: 'shell',
    resources: {},
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    returnNull: false,
  });
  await speak(languageOfBrowser());
}

/** Before we know who it is, the browser's own choice; bokmål when it has none of ours. */
function languageOfBrowser(): Language {
  const asked = navigator.languages.map((tag) => tag.slice(0, 2).replace('no', 'nb'));
  return asked.map(asLanguage).find((language) => language !== undefined) ?? 'nb';
}

export function asLanguage(text: string): Language | undefined {
  return languages.find((language) => language === text);
}

/** Everything wanted so far in this language, and from then on this language. */
export async function speak(language: Language): Promise<void> {
  await Promise.all([loadCore(language), ...[...wanted].map((namespace) => load(language, namespace))]);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The texts of a page, fetched beside the page. */
export async function fetchTexts(...namespaces: readonly Namespace[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await Promise.all(namespaces.map((namespace) => load(i18next.language, namespace)));
}

async function loadCore(language: Language): Promise<void> {
  if (i18next.hasResourceBundle(language, 'shell')) return;
  const { components, texts } = (await coreTexts[language]()).default;
  keepComponentTexts(language, components);
  for (const [namespace, words] of Object.entries(texts))
    i18next.addResourceBundle(language, namespace, words);
}

async function load(language: string, namespace: Namespace): Promise<void> {
  if (i18next.hasResourceBundle(language, namespace)) return;
  const file = files[`./${language}/${namespace}.json`];
  if (file === undefined) throw new Error(`There are no texts called ${namespace}.`);
  i18next.addResourceBundle(language, namespace, await file());
}
