import { BodyShort, Heading, HStack, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Appeal } from './appeal.js';
import { Fact } from './fact.js';

type Decided = components['schemas']['StatutoryDecisionView'];

/** Who decided, by which law, how one was heard, and how to appeal and until when. */
export function StatutoryCard({ decided }: { readonly decided: Decided }) {
  const { t } = useTranslation(['statutory', 'words']);
  const { day } = useDates();
  const { title, area, emergency, decidedBy, decidedOn, legalBasis, howHeard, statement } = decided;
  return (
    <Card gap="space-12">
      <HStack gap="space-8">
        <Tag size="small" variant="outline" data-color="neutral">
          {t(`words:lifeAreas.${area}`)}
        </Tag>
        {emergency && (
          <Tag size="small" variant="moderate" data-color="warning">
            {t('emergency')}
          </Tag>
        )}
      </HStack>
      <Heading level="3" size="small">
        {title}
      </Heading>
      <Fact label={t('decidedBy')}>{t('byOn', { by: decidedBy, day: day(decidedOn) })}</Fact>
      <Fact label={t('legalBasis')}>{legalBasis}</Fact>
      <Fact label={t('howHeard')}>{howHeard}</Fact>
      {statement !== null && <Fact label={t('statement')}>{statement}</Fact>}
      <Appeal {...decided} />
      <Review decided={decided} />
    </Card>
  );
}

/** What happened in an emergency is gone through with the family soon after. */
function Review({ decided: { emergency, reviewBy, reviewedAt } }: { readonly decided: Decided }) {
  const { t } = useTranslation('statutory');
  const { day } = useDates();
  if (!emergency) return null;
  if (reviewedAt !== null)
    return <BodyShort size="small">{t('reviewed', { day: day(reviewedAt) })}</BodyShort>;
  return reviewBy === null ? null : (
    <BodyShort size="small">{t('reviewBy', { day: day(reviewBy) })}</BodyShort>
  );
}
