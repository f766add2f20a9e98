import { BodyShort, Box, Heading, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { OwnWords } from '../../../ui/own-words/own-words.js';
import type { PartContent } from '../decision/decision-queries.js';
import { Facts } from './facts.js';
import { GivenToService } from './given-to-service.js';
import type { Names } from './names.js';
import { OptionList } from './option-list.js';

interface PartCardProps {
  readonly part: PartContent;
  readonly names: Names;
}

const outcomes = ['precondition', 'ifYes', 'ifNo', 'costToYou', 'reason'] as const;

/** One part of the proposal: its own words, what kind of change it is, and the facts in plain words. */
export function PartCard({ part, names }: PartCardProps) {
  const { t } = useTranslation(['decision', 'words']);
  const { payload, kind, area } = part;
  const { language, title, text, options = [] } = payload;
  return (
    <Box
      as="article"
      background="default"
      borderColor="neutral-subtle"
      borderWidth="1"
      borderRadius="12"
      padding={{ xs: 'space-16', sm: 'space-24' }}
    >
      <VStack gap="space-16">
        <VStack gap="space-4">
          <HStack gap="space-8">
            <Tag size="small" variant="outline" data-color="neutral">
              {t(`words:lifeAreas.${area}`)}
            </Tag>
          </HStack>
          <Heading level="3" size="small" lang={language} style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Heading>
          <BodyShort textColor="subtle">{t(`tell.${kind}`)}</BodyShort>
        </VStack>
        {text !== undefined && <OwnWords text={text} language={language} />}
        <OptionList options={options} language={language} />
        <Facts part={part} names={names} />
        <GivenToService part={part} names={names} />
        {outcomes.map((field) => (
          <Outcome key={field} label={t(field)} text={payload[field]} language={language} />
        ))}
      </VStack>
    </Box>
  );
}

interface OutcomeProps {
  readonly label: string;
  readonly text: string | undefined;
  readonly language: string;
}

function Outcome({ label, text, language }: OutcomeProps) {
  if (text === undefined) return null;
  return (
    <VStack gap="space-4">
      <Heading level="4" size="xsmall">
        {label}
      </Heading>
      <OwnWords text={text} language={language} />
    </VStack>
  );
}
