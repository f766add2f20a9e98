import { BodyLong, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { WithdrawProposal } from '../after/withdraw-proposal.js';
import { useNames } from '../sheet/names.js';
import { PartCard } from '../sheet/part-card.js';
import type { Decision, Family } from './decision-queries.js';

interface DraftViewProps {
  readonly decision: Decision;
  readonly family: Family | undefined;
}

/** What one has begun to write and nobody else has been asked about. */
export function DraftView({ decision, family }: DraftViewProps) {
  const { t } = useTranslation('decision');
  const names = useNames(undefined, family);
  const { familyId, id: decisionId, question, parts } = decision;
  return (
    <Page title={question}>
      <BodyLong>{t('draft')}</BodyLong>
      <Section title={t('meaning')}>
        {parts.map((part) => (
          <PartCard key={part.id} part={part} names={names} />
        ))}
      </Section>
      <VStack align="start">
        <WithdrawProposal decision={decision} address={{ familyId, decisionId }} />
      </VStack>
    </Page>
  );
}
