import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHeading } from '../../../i18n/heading.js';
import { useMe, type Waiting } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';
import { Section } from '../../../ui/page/section.js';
import { ConfirmUnreachable } from '../../decisions/index.js';
import { Card } from './card.js';

/** Somebody was tried often enough by another employee: a second one's word is lacking. It is never a yes. */
export function OutOfReach() {
  const { t } = useTranslation('mine');
  const waiting = useMe().waiting.filter(({ kind }) => kind === 'unreachable-confirm');
  return (
    <Section title={t('reach.title')}>
      {waiting.map((one) => (
        <ReachCard key={`${one.id} ${one.refId ?? ''}`} waiting={one} />
      ))}
    </Section>
  );
}

function ReachCard({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  const { familyId, id, refId, about, title: question, areas, since } = waiting;
  const title = useHeading()({ question, areas });
  return (
    <Card>
      <Heading level="3" size="small">
        {t('reach.who', { name: about })}
      </Heading>
      <BodyLong>{t('reach.about', { title, day: day(since) })}</BodyLong>
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('reach.confirm')}
        </Button>
      </div>
      {isOpen && (
        <ConfirmUnreachable
          familyId={familyId}
          decisionId={id}
          personId={refId ?? ''}
          onClose={() => setOpen(false)}
        />
      )}
    </Card>
  );
}
