import { BodyShort, Button, Heading, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../api/plan.js';
import { useDates } from '../../../i18n/dates.js';
import { atTheStart, useAreas } from '../../../i18n/listing.js';
import { Section } from '../../../ui/page/section.js';
import { LaneLine } from '../lane/lane-line.js';
import { BasisLine } from '../step/basis-line.js';
import { Card } from '../../../ui/card/card.js';
import { useNames } from '../step/use-names.js';
import { EndAgreementDialog } from './end-agreement-dialog.js';
import { useReadsOfFamily } from '../step/use-reads-of-family.js';
import { SpendDialog } from './spend-dialog.js';
import { useServices } from './use-services.js';

type Agreement = Plan['standingAgreements'][number];

/** The room there is for small changes: where, by whom, up to how much, and until when. */
export function Agreements({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  if (plan.standingAgreements.length === 0) return null;
  return (
    <Section title={t('agreements.title')}>
      <BodyShort>{t(ofFamily ? 'staff.agreements' : 'agreements.lead')}</BodyShort>
      <VStack as="ul" gap="space-12" className="vl-list">
        {plan.standingAgreements.map((agreement) => (
          <li key={agreement.id}>
            <AgreementCard agreement={agreement} plan={plan} />
          </li>
        ))}
      </VStack>
    </Section>
  );
}

function useHandsOf({ ownerIds, others, ownerServiceIds }: Agreement, plan: Plan): string {
  const { t } = useTranslation('plan');
  const names = useNames(plan);
  const services = useServices(plan);
  const all = [names(ownerIds), others ? t('step.another') : '', services(ownerServiceIds)];
  return all.filter((some) => some !== '').join(', ');
}

function AgreementCard({ agreement, plan }: { readonly agreement: Agreement; readonly plan: Plan }) {
  const { t, i18n } = useTranslation('plan');
  const inWords = useAreas();
  const { day } = useDates();
  const [isEnding, setEnding] = useState(false);
  const [isSpending, setSpending] = useState(false);
  const { title, areas, ceiling, validTo, basis, allowedActions } = agreement;
  const money = ({ amountOre, currency }: NonNullable<Agreement['ceiling']>) =>
    new Intl.NumberFormat(i18n.language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
      amountOre / 100,
    );
  const hands = useHandsOf(agreement, plan);
  return (
    <Card>
      <Heading level="3" size="xsmall">
        {title}
      </Heading>
      <BodyShort size="small">
        <strong>{t('agreements.areas')}</strong> {atTheStart(inWords(areas))}
      </BodyShort>
      <BodyShort size="small">
        <strong>{t('agreements.owners')}</strong> {hands}
      </BodyShort>
      <BodyShort size="small">
        <strong>{t('agreements.ceiling')}</strong>{' '}
        {ceiling === null ? t('agreements.noMoney') : money(ceiling)}
      </BodyShort>
      <BodyShort size="small">
        <strong>{t('agreements.until')}</strong> {day(validTo)}
      </BodyShort>
      <BasisLine basis={basis} plan={plan} />
      <LaneLine item={agreement} familyId={plan.familyId} />
      <HStack gap="space-8" className="vl-screen-only">
        {allowedActions.includes('measure') && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setSpending(true);
            }}
          >
            {t('spend.open')}
          </Button>
        )}
        {allowedActions.includes('end') && (
          <Button
            size="small"
            variant="tertiary"
            onClick={() => {
              setEnding(true);
            }}
          >
            {t('agreements.end')}
          </Button>
        )}
      </HStack>
      {isSpending && ceiling !== null && (
        <SpendDialog
          agreement={agreement}
          plan={plan}
          money={money(ceiling)}
          onClose={() => {
            setSpending(false);
          }}
        />
      )}
      {isEnding && (
        <EndAgreementDialog
          agreement={agreement}
          plan={plan}
          onClose={() => {
            setEnding(false);
          }}
        />
      )}
    </Card>
  );
}
