import { BodyShort, HStack, List, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#contract';
import { isMeasurable, readability, type ReadingLevel } from '../model/plain-language.js';

interface MeterProps {
  readonly text: string;
  readonly language: Language;
}

const colours = {
  'very-easy': 'success',
  easy: 'success',
  medium: 'info',
  hard: 'warning',
  'very-hard': 'warning',
} as const satisfies Readonly<Record<ReadingLevel, string>>;

/** How hard this is to read, and what would make it easier. */
export function Meter({ text, language }: MeterProps) {
  const { t } = useTranslation('writing');
  const { lix, level, longSentences, hardWords } = readability(text, language);
  return (
    <VStack gap="space-4">
      {isMeasurable(text) ? (
        <HStack gap="space-8" align="center">
          <Tag size="small" variant="moderate" data-color={colours[level]}>
            {t(`meter.level.${level}`)}
          </Tag>
          <BodyShort size="small" textColor="subtle">
            {t('meter.lix', { lix })}
          </BodyShort>
        </HStack>
      ) : (
        <BodyShort size="small" textColor="subtle">
          {t('meter.short')}
        </BodyShort>
      )}
      {longSentences.length + hardWords.length > 0 && (
        <List size="small">
          {longSentences.map((sentence) => (
            <List.Item key={sentence}>{t('meter.long', { sentence: beginningOf(sentence) })}</List.Item>
          ))}
          {hardWords.map(({ word, plainer }) => (
            <List.Item key={word}>
              {plainer === undefined ? t('meter.veryLong', { word }) : t('meter.hard', { word, plainer })}
            </List.Item>
          ))}
        </List>
      )}
    </VStack>
  );
}

function beginningOf(sentence: string): string {
  return sentence.split(/\s+/).slice(0, 5).join(' ');
}
