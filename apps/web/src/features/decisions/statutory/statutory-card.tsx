import { BodyLong, BodyShort, Heading, HStack, Tag } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';

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
      <Appeal decided={decided} />
      <Review decided={decided} />
    </Card>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <BodyShort size="small" weight="semibold">
        {label}
      </BodyShort>
      <BodyLong>{children}</BodyLong>
    </div>
  );
}

function Appeal({ decided: { appealTo, appealUntil } }: { readonly decided: Decided }) {
  const { t } = useTranslation('statutory');
  const { day } = useDates();
  return (
    <Fact label={t('appeal')}>
      {appealUntil === null
        ? t('appealTo', { to: appealTo })
        : t('appealToUntil', { to: appealTo, day: day(appealUntil) })}
    </Fact>
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
