import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices, type Notice } from './use-matrix.js';

/** The notice the reader has before them, first in the language of the page. */
export function useNotice(familyId: string) {
  const { i18n } = useTranslation();
  const query = useNotices(familyId);
  const [language, setLanguage] = useState(i18n.language);
  const all: readonly Notice[] = query.data ?? [];
  const notice = all.find((one) => one.language === language) ?? all[0];
  return { query, all, notice, setLanguage };
}
