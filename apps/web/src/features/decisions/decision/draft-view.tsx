import { BodyLong, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useMe } from '../../../api/me.js';
import { Page } from '../../../ui/page/page.js';
import { Section } from '../../../ui/page/section.js';
import { useNames } from '../sheet/names.js';
import { PartCard } from '../sheet/part-card.js';
import { OwnDraft } from '../suggesting/own-draft.js';
import { WithdrawButton } from '../withdraw/withdraw-button.js';
import type { Decision, Family } from './decision-queries.js';

interface DraftViewProps {
  readonly decision: Decision;
  readonly family: Family | undefined;
}

/** What one has begun to write and nobody else has been asked about. */
export function DraftView({ decision, family }: DraftViewProps) {
  const { t } = useTranslation('decision');
  const heading = useHeading();
  const { person } = useMe();
  const names = useNames(undefined, family);
  const { parts } = decision;
  return (
    <Page title={heading(decision)} windowTitle={t('windowTitle')}>
      {decision.status === 'draft' && <BodyLong>{t('draft')}</BodyLong>}
      <Section title={t('meaning')}>
        {parts.map((part) => (
          <PartCard key={part.id} part={part} names={names} />
        ))}
      </Section>
      {decision.draftedBy === person.id && <OwnDraft draft={decision} />}
      <VStack align="start">
        <WithdrawButton decision={decision} />
      </VStack>
    </Page>
  );
}
