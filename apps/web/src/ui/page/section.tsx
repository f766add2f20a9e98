import { Heading, VStack } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page with its own heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <VStack as="section" gap="space-12" aria-labelledby={id}>
      <Heading level="2" size="medium" id={id}>
        {title}
      </Heading>
      {children}
    </VStack>
  );
}
