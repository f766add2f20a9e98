import { Box } from '@navikt/ds-react';
import { Outlet } from 'react-router';
import { mainId, SkipLink } from '../../ui/skip-link/skip-link.js';
import { ToldLine } from '../../ui/told/told-line.js';
import { Footer } from './footer.js';
import { PaperHead } from './paper-head.js';
import { StaffHeader } from './staff-header.js';
import { StaffNavigation } from './staff-navigation.js';
import './shell.css';
import './staff-shell.css';

/** The frame of every page for staff. */
export default function StaffShell() {
  return (
    <>
      <SkipLink />
      <StaffHeader />
      <PaperHead />
      <div className="vl-staff">
        <StaffNavigation />
        <Box as="main" id={mainId} tabIndex={-1} padding={{ xs: 'space-16', md: 'space-32' }}>
          <Outlet />
        </Box>
        <Footer />
      </div>
      <ToldLine />
    </>
  );
}
