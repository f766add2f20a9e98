import { BodyShort, Button } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey, type FamilyView } from '../../../api/family.js';
import { homeKey, planKey } from '../../../api/plan.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Section } from '../../../ui/page/section.js';
import { tell } from '../../../ui/told/told.js';

/** Closing the plan for oneself: nobody else is asked. */
export function LeavePlan({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('me');
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('leave.title')}>
      <BodyShort>{t('leave.lead')}</BodyShort>
      <div>
        <Button
          variant="secondary"
          data-color="neutral"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('leave.open')}
        </Button>
      </div>
      {isOpen && (
        <LeaveDialog
          familyId={family.id}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </Section>
  );
}

function LeaveDialog({ familyId, onClose }: { readonly familyId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('me');
  const navigate = useNavigate();
  const leave = useAct(
    (_: undefined, header) =>
      answerOf(api.POST('/api/v1/families/{familyId}/leave', { params: { path: { familyId }, header } })),
    {
      changes: [familyKey(familyId), homeKey(familyId), planKey(familyId)],
      onDone: () => {
        void navigate('/');
        tell({ text: t('leave.done') });
      },
    },
  );
  return (
    <ActDialog
      title={t('leave.confirm')}
      lead={t('leave.what')}
      submit={t('leave.button')}
      isFinal
      act={leave}
      onSubmit={() => {
        leave.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
