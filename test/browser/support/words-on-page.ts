import { readdirSync, readFileSync } from 'node:fs';
import type { Visit } from './visit.js';

const folder = 'apps/web/src/i18n';

/** Every text of a language by file and key. */
function textsOf(language: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (at: string, value: unknown): void => {
    if (typeof value === 'string') found.set(at, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(`${at}.${key}`, inner);
  };
  for (const file of readdirSync(`${folder}/${language}`))
    walk(file.replace('.json', ''), JSON.parse(readFileSync(`${folder}/${language}/${file}`, 'utf8')));
  return found;
}

const bokmaal = textsOf('nb');

/** A text as it stands on a page, whatever was filled in. */
function filled(text: string): RegExp {
  const [first = '', ...rest] = text
    .split(/\{\{.*?\}\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${[first, ...rest].join('.+')}$`, 's');
}

const hasWords = (text: string) => /\p{L}{4}/u.test(text.replace(/\{\{.*?\}\}/g, ''));

/** What only the bokmål files say: on a page in another language it is a text somebody forgot. */
function onlyBokmaal(language: string): (text: string) => boolean {
  const theirs = textsOf(language);
  const [own, others] = [
    new Set(theirs.values()),
    [...theirs.values()].filter((text) => text.includes('{{')),
  ];
  const forgotten = [...bokmaal].filter(([key, text]) => theirs.get(key) !== text && !own.has(text));
  const plain = new Set(forgotten.map(([, text]) => text).filter((text) => !text.includes('{{')));
  const patterns = forgotten.map(([, text]) => text).filter((text) => text.includes('{{') && hasWords(text));
  const [ofBokmaal, ofOwn] = [patterns.map(filled), others.map(filled)];
  return (text) =>
    plain.has(text) ||
    (ofBokmaal.some((one) => one.test(text)) && !own.has(text) && !ofOwn.some((one) => one.test(text)));
}

const forgottenIn = new Map(['nn', 'da', 'en'].map((language) => [language, onlyBokmaal(language)]));

/** Keys that no person would write: they have a dot or a hump. */
const keys = new Set(
  [...bokmaal.keys()].map((key) => key.slice(key.indexOf('.') + 1)).filter((key) => /[.A-Z_]/.test(key)),
);

/** What stands on the page and is no text of the language: a key as it is, a word left unfilled, another language. */
export async function strayWords({ page, traffic }: Visit, language: string): Promise<string[]> {
  // As one text: a thousand values one by one are looked at by both sides of the wire.
  const read = await page.evaluate(() => {
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = all.nextNode(); node !== null; node = all.nextNode()) texts.push(node.textContent ?? '');
    const labels = [...document.querySelectorAll('[aria-label]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    return JSON.stringify({ texts: [...texts, ...labels], lang: document.documentElement.lang });
  });
  const { texts: all, lang } = JSON.parse(read) as { texts: readonly (string | null)[]; lang: string };
  const isForgotten = forgottenIn.get(language) ?? (() => false);
  const texts = all.map((text) => text?.trim() ?? '').filter((text) => text !== '');
  // What the server sent is somebody's own words or name, and stays as it was written.
  const sent = traffic.filter(({ url }) => url.includes('/api/')).map(({ text }) => text);
  const isData = (text: string) => sent.some((answer) => answer.includes(JSON.stringify(text)));
  return [
    ...(lang === language ? [] : [`the page says that it is ${lang}`]),
    ...texts.filter((text) => keys.has(text) || text.includes('{{') || (isForgotten(text) && !isData(text))),
  ];
}
