import { ActionMenu, Box, HStack, InternalHeader, Spacer } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate } from 'react-router';
import { logOut } from '../../api/leaving.js';
import { useMe } from '../../api/me.js';
import { mainId, SkipLink } from '../../ui/skip-link/skip-link.js';
import { Footer } from './footer.js';
import { StaffNavigation } from './staff-navigation.js';
import './shell.css';
import './staff-shell.css';

/** The frame of every page for staff. */
export default function StaffShell() {
  return (
    <>
      <SkipLink />
      <StaffHeader />
      <div className="vl-staff">
        <StaffNavigation />
        <Box as="main" id={mainId} tabIndex={-1} padding={{ xs: 'space-16', md: 'space-32' }}>
          <Outlet />
        </Box>
      </div>
      <Footer />
    </>
  );
}

function StaffHeader() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { person, municipality } = useMe();
  return (
    <InternalHeader>
      <InternalHeader.Title as="div">{t('product')}</InternalHeader.Title>
      <HStack align="center" paddingInline="space-16">
        {municipality.name}
      </HStack>
      <Spacer />
      <ActionMenu>
        <ActionMenu.Trigger>
          <InternalHeader.UserButton name={`${person.givenName} ${person.familyName}`} />
        </ActionMenu.Trigger>
        <ActionMenu.Content align="end">
          <ActionMenu.Item onSelect={() => void navigate('/meg')}>{t('places.me')}</ActionMenu.Item>
          <ActionMenu.Item onSelect={() => void logOut()}>{t('logOut')}</ActionMenu.Item>
        </ActionMenu.Content>
      </ActionMenu>
    </InternalHeader>
  );
}
