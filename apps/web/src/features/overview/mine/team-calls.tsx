import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useMe, type Waiting } from '../../../api/me.js';
import { Section } from '../../../ui/page/section.js';
import { CallBack } from '../../decisions/index.js';
import { Card } from './card.js';

/** An answer on paper or by word of mouth in a family I work with: it counts when my service has called. */
export function TeamCalls() {
  const { t } = useTranslation('mine');
  const calls = useMe().waiting.filter(({ kind }) => kind === 'call-back');
  return (
    <Section title={t('calls.title')}>
      {calls.map((one) => (
        <CallCard key={one.refId} call={one} />
      ))}
    </Section>
  );
}

function CallCard({ call }: { readonly call: Waiting }) {
  const { familyId, refId, about, title: question, areas } = call;
  const heading = useHeading();
  const { t } = useTranslation('mine');
  const [isOpen, setOpen] = useState(false);
  return (
    <Card>
      <Heading level="3" size="small">
        {t('calls.call', { signer: about })}
      </Heading>
      <BodyLong>{heading({ question, areas })}</BodyLong>
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('calls.record')}
        </Button>
      </div>
      {isOpen && <CallBack familyId={familyId} signatureId={refId ?? ''} onClose={() => setOpen(false)} />}
    </Card>
  );
}
