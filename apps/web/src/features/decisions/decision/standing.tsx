import { BodyLong, BodyShort, HStack, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import type { Decision } from './decision-queries.js';
import { ownTalks } from './own-talks.js';
import { useWhen } from './use-when.js';

interface StandingProps {
  readonly decision: Decision;
  /** The version on the page, which may be an older one. */
  readonly shown: number;
}

/** Where it stands, in one or two sentences: how many have answered, until when, or what came of it. */
export function Standing({ decision, shown }: StandingProps) {
  const { t } = useTranslation('decision');
  const { status, answered, urgent } = decision;
  const lines = useLines(decision);
  if (shown < decision.version) return <BodyLong>{t('standing.older')}</BodyLong>;
  const isOpen = status === 'proposed';
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
      {lines.map((line) => (
        <BodyLong key={line}>{line}</BodyLong>
      ))}
      {(status === 'agreed' || isOpen) && <ComesFirst decision={decision} />}
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

/** Until when, from when, or what happens now. */
function useLines(decision: Decision): readonly string[] {
  const { t } = useTranslation('decision');
  const { person } = useMe();
  const { moment } = useDates();
  const when = useWhen();
  const { status, closesAt, effectAt, inEffectAt, earliestSignAt, underReview } = decision;
  const effect = inEffectAt ?? effectAt;
  const review = underReview ? [t('standing.review')] : [];
  const waitsFirst = decision.preconditions.some(({ metAt }) => metAt === null);
  switch (status) {
    case 'proposed':
      return [
        ...(isThinking(decision) && earliestSignAt !== null
          ? [t('standing.from', { moment: moment(earliestSignAt) })]
          : []),
        ...untilWhen(closesAt, ownTalks(person.id, decision).length > 0),
        ...review,
      ];
    case 'agreed':
      // What is gone through does not begin to hold meanwhile, so no day is promised.
      return underReview || effect === null
        ? review
        : [t(waitsFirst ? 'standing.holdsFirst' : 'standing.holdsFrom', { moment: when(effect) })];
    case 'in-effect':
      return [...(effect === null ? [] : [t('standing.heldFrom', { moment: moment(effect) })]), ...review];
    case 'not-agreed':
    case 'withdrawn':
    case 'expired':
      return [t(`standing.now.${status}`), ...review];
    case 'other-route':
      // Whoever proposed it is told what would open it; never what a child said.
      return [
        t(
          decision.missing.includes('coordinator-reading') ? 'standing.now.unread' : `standing.now.${status}`,
        ),
        ...review,
      ];
    case 'draft':
      return [];
  }

  function untilWhen(until: string | null, standsStill: boolean): readonly string[] {
    if (standsStill) return [t('standing.standsStill')];
    const isAsked = decision.requirements.some((one) => one.role === 'sign' && one.personId === person.id);
    return until === null
      ? []
      : [t(isAsked ? 'standing.until' : 'standing.openUntil', { moment: moment(until) })];
  }
}

/** Thinking time is told to those who still have to answer. */
function isThinking({ requirements, allowedActions }: Decision): boolean {
  const isOver = allowedActions.includes('sign') || allowedActions.includes('withdraw-signature');
  return requirements.length > 0 && !isOver;
}
