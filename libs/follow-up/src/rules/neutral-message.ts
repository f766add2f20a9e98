import { languages, type Language } from '#contract';

export interface NeutralMessage {
  readonly subject: string;
  readonly text: string;
}

const lines: Readonly<Record<Language, string>> = {
  nb: 'Du har en melding',
  nn: 'Du har ei melding',
  da: 'Du har en besked',
  en: 'You have a message',
};

/** The language a person is written to in; English for a language we do not write yet. */
export function writtenLanguage(wanted: string): Language {
  return languages.find((language) => language === wanted) ?? 'en';
}

/** What every message says: that there is one, and where to log in. No name, no service, nothing of the matter. */
export function neutralMessage(language: Language, url: string): NeutralMessage {
  return { subject: lines[language], text: `${lines[language]}.\n\n${url}\n` };
}
