import { Box, VStack, type BoxProps, type VStackProps } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface CardProps {
  readonly as?: 'article' | 'div';
  readonly padding?: BoxProps['padding'];
  readonly gap?: VStackProps['gap'];
  readonly children: ReactNode;
}

/** One thing on a page, set apart from the next. */
export function Card({ as = 'div', padding = 'space-16', gap = 'space-8', children }: CardProps) {
  return (
    <Box
      as={as}
      padding={padding}
      borderRadius="12"
      borderWidth="1"
      borderColor="neutral-subtle"
      background="default"
    >
      <VStack gap={gap}>{children}</VStack>
    </Box>
  );
}
