import { Button, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { OpenAct, type Open } from './open-act.js';
import type { Decision } from './use-decision.js';
import { useOffers } from './use-offers.js';

interface DecisionActsProps {
  readonly familyId: string;
  readonly decision: Decision;
}

/** What can be done about it, as the server offers it. */
export function DecisionActs({ familyId, decision }: DecisionActsProps) {
  const { t } = useTranslation('coordination');
  const [open, setOpen] = useState<Open>();
  const offers = useOffers(familyId, decision);
  const desk = `/familier/${familyId}/forslag/${decision.id}`;
  const isThere = useLocation().pathname === desk;
  const writes = decision.allowedActions.some((one) => one === 'edit' || one === 'revise');
  return (
    <HStack gap="space-8">
      {writes && !isThere && (
        <Button as={Link} size="small" variant="secondary" to={desk}>
          {t(decision.status === 'draft' ? 'acts.write' : 'acts.revise')}
        </Button>
      )}
      {offers.map((offer) => (
        <Button
          key={offer.text}
          size="small"
          variant="secondary"
          onClick={() => {
            setOpen(offer.open);
          }}
        >
          {offer.text}
        </Button>
      ))}
      {open !== undefined && (
        <OpenAct
          open={open}
          familyId={familyId}
          decision={decision}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </HStack>
  );
}
