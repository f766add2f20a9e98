import { Box, Heading, VStack } from '@navikt/ds-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

interface PanelBoxProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What is asked once more before it is done. Reading goes on at its heading. */
export function PanelBox({ title, children }: PanelBoxProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Box
      as="section"
      aria-labelledby={id}
      background="accent-soft"
      borderColor="accent"
      borderWidth="2"
      borderRadius="12"
      padding={{ xs: 'space-16', sm: 'space-24' }}
    >
      <VStack gap="space-16">
        <Heading level="2" size="medium" id={id} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {children}
      </VStack>
    </Box>
  );
}
