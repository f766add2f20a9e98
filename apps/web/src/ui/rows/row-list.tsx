import { Box } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import './rows.css';

/** Lines under each other in one frame, at every width. */
export function RowList({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      as="ul"
      className="vl-rows"
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      background="default"
    >
      {children}
    </Box>
  );
}
