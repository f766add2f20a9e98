import { BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { DayField } from '../../../ui/form/day-field.js';
import { useForm } from '../../../ui/form/use-form.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Card } from './card.js';
import { keys, useBars, type Bar } from './mine-queries.js';

/** The bars that wait for a review by another leader, each with the day it ends by itself. */
export function SafetyBars() {
  const { t } = useTranslation('mine');
  const bars = useBars();
  return (
    <Section title={t('bars.title')}>
      <ListState query={bars} empty={t('bars.empty')}>
        {({ items }) => items.map((one) => <BarCard key={one.blockId} bar={one} />)}
      </ListState>
    </Section>
  );
}

function BarCard({ bar }: { readonly bar: Bar }) {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  const { basis, setBy, validFrom, validTo, mayReview } = bar;
  return (
    <Card>
      <Heading level="3" size="small">
        {t('bars.until', { day: day(validTo) })}
      </Heading>
      <BodyLong>{basis}</BodyLong>
      <BodyShort size="small" textColor="subtle">
        {t('bars.setBy', { name: setBy, day: day(validFrom) })}
      </BodyShort>
      {mayReview ? (
        <div>
          <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
            {t('bars.change')}
          </Button>
        </div>
      ) : (
        <BodyShort size="small">{t('bars.another')}</BodyShort>
      )}
      {isOpen && <ChangeBar bar={bar} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function ChangeBar({ bar, onClose }: { readonly bar: Bar; readonly onClose: () => void }) {
  const { t } = useTranslation('mine');
  const { familyId, blockId } = bar;
  const act = useAct(
    (body: { validTo: string }, header) => {
      const params = { path: { familyId, blockId }, header };
      return answerOf(api.PATCH('/api/v1/families/{familyId}/blocks/{blockId}', { params, body }));
    },
    { changes: [keys.bars], onDone: onClose },
  );
  const form = useForm({ validTo: bar.validTo }, act.problem);
  return (
    <ActDialog
      title={t('bars.change')}
      lead={t('bars.review')}
      submit={t('bars.save')}
      act={act}
      onSubmit={() => act.mutate({ validTo: form.values.validTo })}
      onClose={onClose}
    >
      <DayField label={t('bars.ends')} {...form.text('validTo')} />
    </ActDialog>
  );
}
