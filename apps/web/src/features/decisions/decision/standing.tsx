import { BodyLong, BodyShort, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import type { Decision } from './decision-queries.js';
import { useWhen } from './use-when.js';

interface StandingProps {
  readonly decision: Decision;
  /** The version on the page, which may be an older one. */
  readonly shown: number;
}

/** Where it stands, in one or two sentences: how many have answered, until when, or what came of it. */
export function Standing({ decision, shown }: StandingProps) {
  const { t } = useTranslation('decision');
  const { day, moment } = useDates();
  const when = useWhen();
  const { status, answered, closesAt, effectAt, inEffectAt, earliestSignAt, underReview, urgent } = decision;
  const waitsFirst = decision.preconditions.some(({ metAt }) => metAt === null);
  if (shown < decision.version) return <BodyLong>{t('standing.older')}</BodyLong>;
  const isOpen = status === 'proposed' || status === 'other-route';
  const effect = inEffectAt ?? effectAt;
  const mayAnswerFrom = status === 'proposed' && isThinking(decision) ? earliestSignAt : null;
  return (
    <VStack gap="space-8">
      <HStack gap="space-8" align="center">
        <Tag
          variant="moderate"
          data-color={status === 'in-effect' || status === 'agreed' ? 'success' : 'neutral'}
        >
          {t(`standing.${status}`)}
        </Tag>
        {urgent && isOpen && (
          <Tag variant="outline" data-color="warning">
            {t('standing.urgent')}
          </Tag>
        )}
        {isOpen && (
          <BodyShort>{t('standing.answered', { given: answered.given, of: answered.of })}</BodyShort>
        )}
      </HStack>
      {urgent && isOpen && decision.urgentBecause !== null && (
        <BodyLong style={{ overflowWrap: 'anywhere' }}>
          {t('standing.urgentBecause', { why: decision.urgentBecause })}
        </BodyLong>
      )}
      {status === 'proposed' && closesAt !== null && (
        <BodyLong>{t('standing.until', { day: day(closesAt) })}</BodyLong>
      )}
      {mayAnswerFrom !== null && <BodyLong>{t('standing.from', { moment: moment(mayAnswerFrom) })}</BodyLong>}
      {status === 'agreed' && effect !== null && (
        <BodyLong>
          {t(waitsFirst ? 'standing.holdsFirst' : 'standing.holdsFrom', { moment: when(effect) })}
        </BodyLong>
      )}
      {(status === 'agreed' || isOpen) && <ComesFirst decision={decision} />}
      {status === 'in-effect' && effect !== null && (
        <BodyLong>{t('standing.heldFrom', { moment: moment(effect) })}</BodyLong>
      )}
      {status === 'other-route' && <BodyLong>{t('standing.otherRoute')}</BodyLong>}
      {underReview && <BodyLong>{t('standing.review')}</BodyLong>}
    </VStack>
  );
}

/** What must be in place before it holds, and what of it is. */
function ComesFirst({ decision: { preconditions, status } }: Pick<StandingProps, 'decision'>) {
  const { t } = useTranslation('decision');
  const { moment } = useDates();
  return preconditions.map(({ partId, text, metAt }) =>
    metAt === null && status !== 'agreed' ? null : (
      <BodyLong key={partId} style={{ overflowWrap: 'anywhere' }}>
        {metAt === null
          ? t('standing.first', { text })
          : t('standing.firstMet', { text, moment: moment(metAt) })}
      </BodyLong>
    ),
  );
}

/** Thinking time is told to those who still have to answer. */
function isThinking({ requirements, allowedActions }: Decision): boolean {
  const isOver = allowedActions.includes('sign') || allowedActions.includes('withdraw-signature');
  return requirements.length > 0 && !isOver;
}
