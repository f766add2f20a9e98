import { HStack, Spacer } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useInFamily, useMe } from '../../api/me.js';
import { useOwnLanguage } from '../../api/own-language.js';
import { LanguageChoice } from '../../ui/language-menu/language-choice.js';
import { LeaveButton } from '../../ui/leave-button/leave-button.js';
import { HelpButton } from './help-button.js';
import { useFamilyPlaces } from './places.js';

export function FamilyHeader() {
  const { t } = useTranslation();
  const { person } = useMe();
  const chooseLanguage = useOwnLanguage();
  const inFamily = useInFamily();
  const places = useFamilyPlaces();
  return (
    <header className="vl-top">
      <HStack gap="space-8" align="center" maxWidth="72rem" marginInline="auto">
        <Link className="vl-brand" to={inFamily('/')}>
          {t('product')}
        </Link>
        <nav className="vl-wide" aria-label={t('places.title')}>
          {places.map(({ path, to, text }) => (
            <NavLink key={path} to={to} end className="vl-place">
              {t(text)}
            </NavLink>
          ))}
        </nav>
        <Spacer />
        <HStack gap="space-4" align="center">
          <LanguageChoice onChosen={chooseLanguage} />
          <Link className="vl-name" to={inFamily('/meg')}>
            {person.givenName}
          </Link>
        </HStack>
        <HStack className="vl-ways" gap="space-8" align="center">
          <HelpButton />
          <LeaveButton />
        </HStack>
      </HStack>
    </header>
  );
}
