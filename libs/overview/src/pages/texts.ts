import { readFileSync } from 'node:fs';
import { languages, type Language } from '#contract';

type Texts = Readonly<Record<string, string>>;

const read = (language: Language): Texts =>
  JSON.parse(readFileSync(new URL(`../i18n/${language}.json`, import.meta.url), 'utf8')) as Texts;

const all = new Map<string, Texts>(languages.map((language) => [language, read(language)]));

export type Words = Readonly<Record<string, string | number>>;

/** What the pages say in one language. */
export class Speech {
  private readonly texts: Texts;

  constructor(readonly language: Language) {
    this.texts = all.get(language) ?? read('nb');
  }

  say(name: string, words: Words = {}): string {
    const text = this.texts[name];
    if (text === undefined) throw new Error(`no text called ${name} in ${this.language}`);
    return fill(text, words);
  }

  moment(instant: string, timeZone: string): string {
    const form = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
    return new Intl.DateTimeFormat(this.language, form).format(new Date(instant));
  }
}

function fill(text: string, words: Words): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}
