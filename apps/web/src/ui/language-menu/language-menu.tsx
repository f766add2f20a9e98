import { LanguageIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '#contract';
import { asLanguage, languageNames, speak } from '../../i18n/texts.js';

interface LanguageMenuProps {
  /** Also remembers the choice, where there is somebody to remember it for. */
  readonly onChosen?: (language: (typeof languages)[number]) => void;
  /** The button in a bar that has a look of its own. */
  readonly children?: ReactElement;
}

/** The four languages, each by its own name. */
export default function LanguageMenu({ onChosen, children }: LanguageMenuProps) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const choose = (value: string) => {
    setOpen(false);
    const language = asLanguage(value);
    if (language === undefined) return;
    if (onChosen === undefined) void speak(language);
    else onChosen(language);
  };
  return (
    <ActionMenu open={isOpen} onOpenChange={setOpen}>
      <ActionMenu.Trigger>
        {children ?? (
          <Button
            variant="tertiary"
            data-color="neutral"
            size="small"
            icon={<LanguageIcon title={t('language')} />}
          >
            {i18n.language.toUpperCase()}
          </Button>
        )}
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.RadioGroup label={t('language')} value={i18n.language} onValueChange={choose}>
          {languages.map((language) => (
            <ActionMenu.RadioItem key={language} value={language} lang={language}>
              {languageNames[language]}
            </ActionMenu.RadioItem>
          ))}
        </ActionMenu.RadioGroup>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
