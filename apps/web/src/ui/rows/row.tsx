import { BodyShort, HStack, Tag, VStack } from '@navikt/ds-react';
import type { ReactNode } from 'react';

interface RowProps {
  readonly title: string;
  readonly lines: readonly (string | null)[];
  readonly tag?: string | undefined;
  readonly children?: ReactNode;
}

/** One line of a list: what it is, what is known of it, and what can be done with it. */
export function Row({ title, lines, tag, children }: RowProps) {
  return (
    <li className="vl-row">
      <VStack gap="space-2" className="vl-row-text">
        <HStack gap="space-8" align="center">
          <BodyShort weight="semibold">{title}</BodyShort>
          {tag !== undefined && (
            <Tag size="small" variant="outline" data-color="neutral">
              {tag}
            </Tag>
          )}
        </HStack>
        {lines
          .filter((line) => line !== null && line !== '')
          .map((line) => (
            <BodyShort key={line} size="small" textColor="subtle">
              {line}
            </BodyShort>
          ))}
      </VStack>
      <HStack gap="space-8">{children}</HStack>
    </li>
  );
}
