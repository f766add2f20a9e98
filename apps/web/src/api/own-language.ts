import type { Language } from '#contract';
import { speak } from '../i18n/texts.js';
import { useAct } from './act.js';
import { answerOf, api } from './client.js';

/** Speaks the language from now on, and remembers it with the person, not in the browser. */
export function useOwnLanguage(): (language: Language) => void {
  const { mutate } = useAct((language: Language, header) =>
    answerOf(api.PATCH('/api/v1/me', { params: { header }, body: { language } })),
  );
  return (language) => {
    void speak(language);
    mutate(language);
  };
}
