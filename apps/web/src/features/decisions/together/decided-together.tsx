import { BodyShort, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { CaseBox } from '../child/asked-card.js';
import type { Decision } from '../child/child-queries.js';
import { ChildSaid } from './talked-over.js';
import { aboutChild, type YoungChild } from './young-child.js';

interface DecidedTogetherProps {
  readonly decision: Decision;
  readonly child: YoungChild;
}

/** What came of it, and what the child said where the reader may read it. */
export function DecidedTogether({ decision, child }: DecidedTogetherProps) {
  const { t } = useTranslation('child');
  const { day } = useDates();
  const { status, effectAt } = decision;
  const isAgreed = status === 'agreed' || status === 'in-effect';
  return (
    <CaseBox decision={aboutChild(decision, child)}>
      <VStack gap="space-4">
        <BodyShort weight="semibold">{t(`result.${status}`)}</BodyShort>
        {isAgreed && effectAt !== null && <BodyShort>{t('result.from', { day: day(effectAt) })}</BodyShort>}
      </VStack>
      <ChildSaid decision={decision} child={child} />
    </CaseBox>
  );
}
