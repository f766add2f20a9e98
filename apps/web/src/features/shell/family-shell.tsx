import { Box } from '@navikt/ds-react';
import { Outlet } from 'react-router';
import { mainId, SkipLink } from '../../ui/skip-link/skip-link.js';
import { ToldLine } from '../../ui/told/told-line.js';
import { BottomBar } from './bottom-bar.js';
import { FamilyHeader } from './family-header.js';
import { Footer } from './footer.js';
import { PaperHead } from './paper-head.js';
import './shell.css';

/** The frame of every page for a family: help and the way out are always in sight. */
export function FamilyShell() {
  return (
    <div className="vl-family">
      <SkipLink />
      <FamilyHeader />
      <PaperHead />
      <Box
        as="main"
        id={mainId}
        tabIndex={-1}
        width="100%"
        maxWidth="48rem"
        marginInline="auto"
        paddingInline="space-16"
        paddingBlock="space-32 space-64"
      >
        <Outlet />
      </Box>
      <ToldLine />
      <Footer tellsOfLeaving />
      <BottomBar />
    </div>
  );
}
