import { BodyLong, Button, Heading, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useMe } from '../../../api/me.js';
import { Card } from '../../../ui/card/card.js';
import { ownViewsOf, type Decision } from './child-queries.js';
import { MyView } from './my-view.js';
import { ViewForm } from './view-form.js';

interface CaseProps {
  readonly decision: Decision;
}

/** A proposal somebody wants my view of: what it is, what I said, and room to say more. */
export function AskedCard({ decision }: CaseProps) {
  const { t } = useTranslation('child');
  const me = useMe().person.id;
  const [view] = ownViewsOf(decision, me);
  const [saysMore, setSaysMore] = useState(false);
  const { familyId, id, coordinatorReads: reads = 'always' } = decision;
  const isOpen = view === undefined || saysMore;
  return (
    <CaseBox decision={decision}>
      {view !== undefined && <MyView familyId={familyId} reads={reads} view={view} />}
      {isOpen ? (
        <ViewForm familyId={familyId} decisionId={id} reads={reads} onDone={() => setSaysMore(false)} />
      ) : (
        <div>
          <Button variant="secondary" onClick={() => setSaysMore(true)}>
            {t('form.more')}
          </Button>
        </div>
      )}
    </CaseBox>
  );
}

/** The question, and what it means in a few words. */
export function CaseBox({ decision, children }: CaseProps & { readonly children: React.ReactNode }) {
  const { parts } = decision;
  const heading = useHeading();
  return (
    <Card as="article" padding={{ xs: 'space-16', md: 'space-24' }} gap="space-20">
      <VStack gap="space-8">
        <Heading level="3" size="small">
          {heading(decision)}
        </Heading>
        {parts.map(({ id, payload }) => (
          <BodyLong key={id}>{[payload.title, payload.text].filter(Boolean).join('. ')}</BodyLong>
        ))}
      </VStack>
      {children}
    </Card>
  );
}
