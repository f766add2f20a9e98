import { BodyLong, BodyShort, Button, Heading, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Card } from './card.js';
import { keys, useOffers, type Offer } from './mine-queries.js';

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

type Answer = 'accept' | 'decline';

function OfferCard({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const [asked, setAsked] = useState<Answer>();
  const { from, reason, offeredAt, acceptedAt, declinedAt } = offer;
  // An answer may be changed until the hand-over is in effect.
  const now = declinedAt !== null ? 'declined' : acceptedAt !== null ? 'accepted' : 'open';
  return (
    <Card>
      <Heading level="3" size="small">
        {t('offers.from', { from })}
      </Heading>
      <BodyLong>{reason}</BodyLong>
      <BodyShort size="small" textColor="subtle">
        {t(`offers.${now}`, { day: day(declinedAt ?? acceptedAt ?? offeredAt) })}
      </BodyShort>
      <HStack gap="space-12">
        {now !== 'accepted' && (
          <Button size="small" variant="secondary" onClick={() => setAsked('accept')}>
            {t('offers.accept.button')}
          </Button>
        )}
        {now !== 'declined' && (
          <Button size="small" variant="secondary" onClick={() => setAsked('decline')}>
            {t('offers.decline.button')}
          </Button>
        )}
      </HStack>
      {asked !== undefined && (
        <AnswerOffer offer={offer} answer={asked} onClose={() => setAsked(undefined)} />
      )}
    </Card>
  );
}

interface AnswerProps {
  readonly offer: Offer;
  readonly answer: Answer;
  readonly onClose: () => void;
}

function AnswerOffer({ offer: { familyId, handOverId }, answer, onClose }: AnswerProps) {
  const { t } = useTranslation('mine');
  const act = useAct(
    (given: Answer, header) => {
      const params = { path: { familyId, handOverId }, header };
      return answerOf(
        given === 'accept'
          ? api.POST('/api/v1/families/{familyId}/hand-overs/{handOverId}/accept', { params })
          : api.POST('/api/v1/families/{familyId}/hand-overs/{handOverId}/decline', { params }),
      );
    },
    { changes: [keys.offers], onDone: onClose },
  );
  return (
    <ActDialog
      title={t(`offers.${answer}.title`)}
      lead={t(`offers.${answer}.lead`)}
      submit={t(`offers.${answer}.button`)}
      act={act}
      onSubmit={() => act.mutate(answer)}
      onClose={onClose}
    />
  );
}
