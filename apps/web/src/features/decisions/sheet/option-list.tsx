import { Box, Heading, HGrid, Label, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { PartContent } from '../decision/decision-queries.js';

type Option = NonNullable<PartContent['payload']['options']>[number];

interface OptionListProps {
  readonly options: readonly Option[];
  readonly language: string;
}

/** The ways to choose between, side by side, with what speaks for and against each. */
export function OptionList({ options, language }: OptionListProps) {
  const { t } = useTranslation('decision');
  if (options.length === 0) return null;
  return (
    <VStack gap="space-8">
      <Heading level="4" size="xsmall">
        {t('options')}
      </Heading>
      <HGrid columns={{ xs: 1, md: Math.min(options.length, 2) }} gap="space-12">
        {options.map(({ title, pros, cons }) => (
          <Box key={title} background="neutral-soft" borderRadius="8" padding="space-16">
            <Heading level="5" size="xsmall" lang={language}>
              {title}
            </Heading>
            <Side label={t('pros')} lines={pros} language={language} />
            <Side label={t('cons')} lines={cons} language={language} />
          </Box>
        ))}
      </HGrid>
    </VStack>
  );
}

interface SideProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly language: string;
}

function Side({ label, lines, language }: SideProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <Label as="p" size="small">
        {label}
      </Label>
      <List size="small" lang={language}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
    </>
  );
}
