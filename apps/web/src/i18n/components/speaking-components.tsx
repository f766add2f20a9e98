import { Provider } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { componentTexts } from './component-texts.js';

/** Aksel's parts speak the reader's language too. */
export function SpeakingComponents({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const locale = componentTexts(i18n.language);
  return <Provider {...(locale === undefined ? {} : { locale })}>{children}</Provider>;
}
