import { Box, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** One thing on the page, set apart from the next. */
export function Card({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      as="article"
      padding={{ xs: 'space-16', md: 'space-20' }}
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      background="default"
    >
      <VStack gap="space-12">{children}</VStack>
    </Box>
  );
}
