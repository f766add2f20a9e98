import { LanguageIcon, PersonIcon } from '@navikt/aksel-icons';
import { ActionMenu, InternalHeader, Spacer } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { logOut } from '../../api/leaving.js';
import { hasRole, useMe } from '../../api/me.js';
import { useOwnLanguage } from '../../api/own-language.js';
import LanguageMenu from '../../ui/language-menu/language-menu.js';
import { FamilySearch } from './family-search.js';
import { Inbox } from './staff-inbox.js';

const SearchDialog = lazy(() => import('./family-search-dialog.js'));

/** One line at every width: on a phone signs stand for the words, which are still read aloud. */
export function StaffHeader() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const chooseLanguage = useOwnLanguage();
  const [isSearching, setSearching] = useState(false);
  return (
    <>
      <InternalHeader className="vl-staff-top">
        <InternalHeader.Title as={Link} to="/" className="vl-from-wide">
          {t('product')}
        </InternalHeader.Title>
        <div className="vl-town">{me.municipality.name}</div>
        <Spacer />
        {hasRole(me, 'coordinator') && (
          <FamilySearch
            onOpen={() => {
              setSearching(true);
            }}
          />
        )}
        <Inbox />
        <LanguageMenu onChosen={chooseLanguage}>
          <InternalHeader.Button>
            <LanguageIcon title={t('language')} fontSize="1.5rem" />
            <span className="vl-from-wide">{i18n.language.toUpperCase()}</span>
          </InternalHeader.Button>
        </LanguageMenu>
        <Person />
      </InternalHeader>
      {isSearching && (
        <Suspense>
          <SearchDialog
            onClose={() => {
              setSearching(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

function Person() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { givenName, familyName } = useMe().person;
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <InternalHeader.Button>
          <PersonIcon aria-hidden fontSize="1.5rem" />
          <span className="vl-said-wide">{`${givenName} ${familyName}`}</span>
        </InternalHeader.Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        <ActionMenu.Item onSelect={() => void navigate('/meg')}>{t('places.me')}</ActionMenu.Item>
        <ActionMenu.Item onSelect={() => void logOut()}>{t('logOut')}</ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
