import { BodyLong, BodyShort, Button, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { ReviewDisclosure } from './review-disclosure.js';
import { useToReview, type ToReview } from './use-to-review.js';

export function DisclosuresToReview() {
  const { t } = useTranslation('disclosures');
  const [open, setOpen] = useState<ToReview>();
  return (
    <>
      <ListState query={useToReview()} empty={t('review.none')}>
        {({ items }) => (
          <VStack as="ul" gap="space-12" className="vl-list">
            {items.map((one) => (
              <li key={one.id}>
                <OneToReview one={one} onOpen={setOpen} />
              </li>
            ))}
          </VStack>
        )}
      </ListState>
      {open !== undefined && <ReviewDisclosure disclosure={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface OneToReviewProps {
  readonly one: ToReview;
  readonly onOpen: (one: ToReview) => void;
}

function OneToReview({ one, onOpen }: OneToReviewProps) {
  const { t } = useTranslation(['disclosures', 'words']);
  const { day, moment } = useDates();
  const { subject, what, ground, reason, legalBasis, disclosedAt, withheldBecause } = one;
  const [recipient, disclosedBy] = [one.recipient ?? t('told.unnamed'), one.disclosedBy ?? t('told.unnamed')];
  return (
    <Card gap="space-8">
      <Heading level="2" size="xsmall">
        {t('review.line', { name: subject, recipient })}
      </Heading>
      <BodyLong>{what}</BodyLong>
      <BodyShort size="small">{`${t(`grounds.${ground}`)}. ${reason}`}</BodyShort>
      <BodyShort size="small">{legalBasis}</BodyShort>
      <BodyShort size="small" textColor="subtle">
        {`${disclosedBy}, ${moment(disclosedAt)}. ${t('told.until', { day: day(one.validTo) })}`}
      </BodyShort>
      {withheldBecause !== null && one.shownAt === null && (
        <BodyLong size="small">{t('review.hidden', { danger: withheldBecause })}</BodyLong>
      )}
      <div>
        <Button
          size="small"
          variant="secondary"
          aria-label={`${t('review.open')}: ${subject}, ${recipient}`}
          onClick={() => onOpen(one)}
        >
          {t('review.open')}
        </Button>
      </div>
    </Card>
  );
}
