import { Box } from '@navikt/ds-react';
import { OnItsWay } from '../ui/list-state/list-state.js';

/** While we find out who it is. */
export function Starting() {
  return (
    <Box as="main" padding="space-24" maxWidth="48rem" marginInline="auto">
      <OnItsWay />
    </Box>
  );
}
