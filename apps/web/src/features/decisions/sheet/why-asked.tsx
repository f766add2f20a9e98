import { BodyLong, BodyShort, ReadMore, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../decision/decision-queries.js';
import type { Names } from './names.js';

type Requirement = Decision['requirements'][number];

interface WhyAskedProps {
  readonly requirements: readonly Requirement[];
  readonly names: Names;
  /** Whether it is the reader who is asked, and not somebody they answer for. */
  readonly isForMe: boolean;
}

/** Why it is you we ask, in plain words; the law's own words stand behind. */
export function WhyAsked({ requirements, names, isForMe }: WhyAskedProps) {
  const { t } = useTranslation(['decision', 'words']);
  const reasons = distinct(requirements.flatMap((one) => one.reasons));
  if (reasons.length === 0) return null;
  return (
    <ReadMore header={t('why.title')}>
      <VStack gap="space-12">
        {reasons.map(({ because, subjectId, source }) => (
          <VStack key={`${because} ${subjectId}`} gap="space-4">
            <BodyLong>
              {t(`words:${isForMe ? 'becauseYou' : 'because'}.${because}`)}.{' '}
              {t('why.about', { name: names.of(subjectId) })}
            </BodyLong>
            <BodyShort size="small" textColor="subtle">
              {t('why.law', { source })}
            </BodyShort>
          </VStack>
        ))}
      </VStack>
    </ReadMore>
  );
}

function distinct(reasons: readonly Requirement['reasons'][number][]) {
  const byWords = new Map(reasons.map((reason) => [`${reason.because} ${reason.subjectId}`, reason]));
  return [...byWords.values()];
}
