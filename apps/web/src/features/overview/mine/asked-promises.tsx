import { BodyLong, BodyShort, Button, Heading, HStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Card } from './card.js';
import { ConfirmPromise } from './confirm-promise.js';
import { useAsked, type Asked } from './mine-queries.js';
import { RefusePromise } from './refuse-promise.js';

/** What my service is asked to do; no family is named. */
export function AskedPromises() {
  const { t } = useTranslation('mine');
  const asked = useAsked();
  return (
    <Section title={t('asked.title')}>
      <ListState query={asked} empty={t('asked.empty')}>
        {({ items }) => items.map((one) => <AskedCard key={one.id} asked={one} />)}
      </ListState>
    </Section>
  );
}

function AskedCard({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation(['mine', 'words']);
  const { day } = useDates();
  const [open, setOpen] = useState<'confirm' | 'refuse'>();
  const close = () => setOpen(undefined);
  const { what, whenWanted, service, area, askedAt, allowedActions } = asked;
  return (
    <Card>
      <Heading level="3" size="small">
        {what}
      </Heading>
      <BodyLong>{t('asked.when', { when: whenWanted })}</BodyLong>
      <BodyShort size="small" textColor="subtle">
        {t('asked.of', { service, area: t(`words:lifeAreas.${area}`), day: day(askedAt) })}
      </BodyShort>
      {allowedActions.length === 0 && <BodyShort>{t('asked.noMandate')}</BodyShort>}
      <HStack gap="space-12">
        {allowedActions.map((action) => (
          <Button key={action} size="small" variant="secondary" onClick={() => setOpen(action)}>
            {t(`asked.${action}`)}
          </Button>
        ))}
      </HStack>
      {open === 'confirm' && <ConfirmPromise asked={asked} onClose={close} />}
      {open === 'refuse' && <RefusePromise asked={asked} onClose={close} />}
    </Card>
  );
}
