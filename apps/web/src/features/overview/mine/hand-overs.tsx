import { BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { AnswerHandOver } from '../../families/index.js';
import { Card } from './card.js';
import { useOffers, type Offer } from './mine-queries.js';

/** Somebody asks me to take over a family. */
export function HandOvers() {
  const { t } = useTranslation('mine');
  const offers = useOffers();
  return (
    <Section title={t('offers.title')}>
      <ListState query={offers} empty={t('offers.empty')}>
        {({ items }) => items.map((one) => <OfferCard key={one.handOverId} offer={one} />)}
      </ListState>
    </Section>
  );
}

function OfferCard({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  const { familyId, handOverId, from, reason, offeredAt, acceptedAt, declinedAt } = offer;
  // An answer may be changed until the hand-over is in effect.
  const given = declinedAt === null ? ('accepted' as const) : ('declined' as const);
  const answeredAt = declinedAt ?? acceptedAt;
  return (
    <Card>
      <Heading level="3" size="small">
        {t('offers.from', { from })}
      </Heading>
      <BodyLong>{reason}</BodyLong>
      <BodyShort size="small" textColor="subtle">
        {answeredAt === null
          ? t('offers.open', { day: day(offeredAt) })
          : t(`offers.${given}`, { day: day(answeredAt) })}
      </BodyShort>
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {answeredAt === null ? t('offers.answer') : t('offers.change')}
        </Button>
      </div>
      {isOpen && (
        <AnswerHandOver familyId={familyId} handOverId={handOverId} onClose={() => setOpen(false)} />
      )}
    </Card>
  );
}
