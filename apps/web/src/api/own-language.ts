import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Language } from '#contract';
import { asLanguage, speak } from '../i18n/texts.js';
import { useAct } from './act.js';
import { answerOf, api } from './client.js';
import { meKey, type Me } from './me.js';

/** Speaks the language from now on, and remembers it with the person, not in the browser. */
export function useOwnLanguage(): (language: Language) => void {
  const client = useQueryClient();
  const { mutate } = useAct((language: Language, header) =>
    answerOf(api.PATCH('/api/v1/me', { params: { header }, body: { language } })),
  );
  return (language) => {
    void speak(language);
    client.setQueryData<Me | null>(meKey, (me) => inLanguage(me, language));
    mutate(language);
  };
}

function inLanguage(me: Me | null | undefined, language: Language): Me | null | undefined {
  const person = me?.person ?? null;
  return me === null || me === undefined || person === null ? me : { ...me, person: { ...person, language } };
}

/** Speaks as whoever is there has chosen, on whatever page they come in. */
export function useChosenLanguage(me: Me | null | undefined): void {
  const language = me?.person?.language;
  useEffect(() => {
    const own = asLanguage(language ?? '');
    if (own !== undefined) void speak(own);
  }, [language]);
}
