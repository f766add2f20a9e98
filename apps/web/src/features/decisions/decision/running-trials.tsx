import { BodyLong, InfoCard, List, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import type { Decision } from './decision-queries.js';

/** What runs on trial while the rest is open, and when that ends. */
export function RunningTrials({ decision: { trials, parts } }: { readonly decision: Decision }) {
  const { t } = useTranslation('decision');
  const { day } = useDates();
  const titleOf = new Map(parts.map(({ id, payload }) => [id, payload.title]));
  return trials.map(({ id, partIds, endsOn }) => (
    <InfoCard key={id} data-color="info">
      <InfoCard.Header>
        <InfoCard.Title as="h2">{t('trial.running')}</InfoCard.Title>
      </InfoCard.Header>
      <InfoCard.Content>
        <VStack gap="space-8">
          <List>
            {partIds.map((partId) => (
              <List.Item key={partId}>{titleOf.get(partId)}</List.Item>
            ))}
          </List>
          <BodyLong>{t('trial.ends', { day: day(endsOn) })}</BodyLong>
        </VStack>
      </InfoCard.Content>
    </InfoCard>
  ));
}
