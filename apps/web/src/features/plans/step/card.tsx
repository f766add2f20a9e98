import { Box, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

/** One thing of the plan, set apart from the next. */
export function Card({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      padding="space-16"
      borderRadius="12"
      background="default"
      borderWidth="1"
      borderColor="neutral-subtle"
    >
      <VStack gap="space-8">{children}</VStack>
    </Box>
  );
}
