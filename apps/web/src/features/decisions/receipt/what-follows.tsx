import { BodyLong } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../decision/decision-queries.js';
import { useWhen } from '../decision/use-when.js';

interface WhatFollowsProps {
  readonly decision: Decision;
  readonly signatureId: string;
}

/** What happens now: who we wait for, or from when it holds; or that this answer counts no more. */
export function WhatFollows({ decision, signatureId }: WhatFollowsProps) {
  const { t } = useTranslation('receipt');
  const when = useWhen();
  const { status, effectAt, inEffectAt, answered, underReview } = decision;
  const from = inEffectAt ?? effectAt;
  const given = decision.answers.find((answer) => answer.signatureId === signatureId);
  if (given?.withdrawn === true) return <BodyLong>{t('withdrawn')}</BodyLong>;
  if (given !== undefined && given.version < decision.version) return <BodyLong>{t('older')}</BodyLong>;
  if (underReview && status !== 'in-effect') return <BodyLong>{t('follows.review')}</BodyLong>;
  if ((status === 'agreed' || status === 'in-effect') && from !== null)
    return <BodyLong>{t(`follows.${status}`, { moment: when(from) })}</BodyLong>;
  if (status === 'proposed')
    return <BodyLong>{t('follows.proposed', { given: answered.given, of: answered.of })}</BodyLong>;
  if (status === 'not-agreed') return <BodyLong>{t('follows.not-agreed')}</BodyLong>;
  return null;
}
