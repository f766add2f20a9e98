import { BodyShort, HStack, Link, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import type { Home } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Section } from '../../../ui/page/section.js';

type Step = Home['nextSteps'][number];

/** The few that come next, both columns mixed, each with its owner and its day. */
export function NextSteps({ home }: { readonly home: Home }) {
  const { t } = useTranslation('home');
  return (
    <Section title={t('next')}>
      {home.nextSteps.length === 0 ? (
        <BodyShort>{t('nothingNext')}</BodyShort>
      ) : (
        <VStack as="ul" gap="space-12" className="vl-list">
          {home.nextSteps.map((step) => (
            <li key={step.id}>
              <NextStep step={step} familyId={home.familyId} />
            </li>
          ))}
        </VStack>
      )}
    </Section>
  );
}

function NextStep({ step, familyId }: { readonly step: Step; readonly familyId: string }) {
  const { t } = useTranslation('home');
  const when = useWhen();
  const { title, others, isMine, needsMoreTime, id, area } = step;
  const owners = [...step.owners, ...(others ? [t('another')] : [])];
  return (
    <Card gap="space-4">
      <BodyShort weight="semibold">{title}</BodyShort>
      <HStack gap="space-4 space-16" justify="space-between">
        <BodyShort textColor="subtle">
          {isMine ? t('ownersWithYou', { owners: owners.join(', ') }) : owners.join(', ')}
        </BodyShort>
        <BodyShort textColor="subtle">{when(step)}</BodyShort>
      </HStack>
      {needsMoreTime && isMine && (
        <Link as={RouterLink} to={`/plan?familie=${familyId}&omrade=${area}&mertid=${id}`}>
          {t('moreTime')}
        </Link>
      )}
    </Card>
  );
}

function useWhen(): (step: Step) => string {
  const { t } = useTranslation('home');
  const { day } = useDates();
  return ({ due, startsOn, needsMoreTime }) => {
    if (due !== null) return needsMoreTime ? t('wasDue', { day: day(due) }) : t('due', { day: day(due) });
    return startsOn === null ? t('noDay') : t('starts', { day: day(startsOn) });
  };
}
