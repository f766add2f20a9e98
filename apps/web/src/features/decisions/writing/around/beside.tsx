import { Box, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** What the rule says, beside what is written. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      className="vl-beside"
      background="default"
      borderRadius="12"
      padding={{ xs: 'space-16', sm: 'space-24' }}
    >
      <VStack gap="space-32">{children}</VStack>
    </Box>
  );
}
