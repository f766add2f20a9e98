import { LanguageIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#contract';

// Where it cannot be fetched the page stands as it is, in the language it is in.
const LanguageMenu = lazy(() => import('./language-menu.js').catch(() => ({ default: Meanwhile })));

interface LanguageChoiceProps {
  /** Also remembers the choice, where there is somebody to remember it for. */
  readonly onChosen?: (language: Language) => void;
}

/** The menu comes after the page: menus are heavy, and most people never change their language. */
export function LanguageChoice({ onChosen }: LanguageChoiceProps) {
  return (
    <Suspense fallback={<Meanwhile />}>
      <LanguageMenu {...(onChosen === undefined ? {} : { onChosen })} />
    </Suspense>
  );
}

function Meanwhile() {
  const { t, i18n } = useTranslation();
  return (
    <Button
      aria-disabled
      variant="tertiary"
      data-color="neutral"
      size="small"
      icon={<LanguageIcon title={t('language')} />}
    >
      {i18n.language.toUpperCase()}
    </Button>
  );
}
