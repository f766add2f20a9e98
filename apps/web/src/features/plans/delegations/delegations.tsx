import { BodyShort, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { DelegationCard } from './delegation-card.js';
import { GiveDialog } from './give-dialog.js';

/** Fullmakt: who signs for whom, in what, and until when. */
export function Delegations({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const [isGiving, setGiving] = useState(false);
  const mayGive = plan.allowedActions.includes('delegate');
  if (!mayGive && plan.delegations.length === 0) return null;
  return (
    <Section title={t('delegations.title')}>
      <BodyShort>{t('delegations.lead')}</BodyShort>
      {plan.delegations.length === 0 && <Empty text={t('delegations.none')} />}
      <VStack as="ul" gap="space-12" className="vl-list">
        {plan.delegations.map((delegation) => (
          <li key={delegation.id}>
            <DelegationCard delegation={delegation} plan={plan} />
          </li>
        ))}
      </VStack>
      {mayGive && (
        <div className="vl-screen-only">
          <Button
            variant="secondary"
            onClick={() => {
              setGiving(true);
            }}
          >
            {t('delegations.give')}
          </Button>
        </div>
      )}
      {isGiving && (
        <GiveDialog
          plan={plan}
          onClose={() => {
            setGiving(false);
          }}
        />
      )}
    </Section>
  );
}
