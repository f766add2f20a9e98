import { BodyLong, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';
import { Card } from './card.js';
import { keys, useExemptions, type Exemption } from './mine-queries.js';

/** What another employee wrote down, for a second one to confirm. */
export function Exemptions() {
  const { t } = useTranslation('mine');
  const exemptions = useExemptions();
  return (
    <Section title={t('exemptions.title')}>
      <ListState query={exemptions} empty={t('exemptions.empty')}>
        {({ items }) => items.map((one) => <ExemptionCard key={one.exemptionId} exemption={one} />)}
      </ListState>
    </Section>
  );
}

function ExemptionCard({ exemption }: { readonly exemption: Exemption }) {
  const { t } = useTranslation('mine');
  const { day } = useDates();
  const [isOpen, setOpen] = useState(false);
  const { familyId, exemptionId, adult, child, basis, recordedBy, recordedAt, validFrom } = exemption;
  const act = useAct(
    (_: undefined, header) => {
      const path = '/api/v1/families/{familyId}/exemptions/{exemptionId}/confirm';
      return answerOf(api.POST(path, { params: { path: { familyId, exemptionId }, header } }));
    },
    { changes: [keys.exemptions], onDone: () => setOpen(false) },
  );
  return (
    <Card>
      <Heading level="3" size="small">
        {t('exemptions.about', { adult, child })}
      </Heading>
      <BodyLong>{basis}</BodyLong>
      <BodyShort size="small" textColor="subtle">
        {t('exemptions.recorded', { name: recordedBy, day: day(recordedAt), from: day(validFrom) })}
      </BodyShort>
      <div>
        <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
          {t('exemptions.confirm')}
        </Button>
      </div>
      {isOpen && (
        <ActDialog
          title={t('exemptions.sure')}
          lead={t('exemptions.means', { adult, child })}
          submit={t('exemptions.confirm')}
          act={act}
          onSubmit={() => act.mutate(undefined)}
          onClose={() => setOpen(false)}
          isFinal
        />
      )}
    </Card>
  );
}
