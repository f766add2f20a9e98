import { BodyShort, Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { retentionReasons } from '#contract';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { chosen, useForm } from '../../../ui/form/use-form.js';
import { rightsKey, type Rights } from './use-rights.js';

interface RetentionMarksProps {
  readonly familyId: string;
  readonly marks: Rights['marks'];
}

/** What keeps the papers from being removed, and that the archive has them. */
export function RetentionMarks({ familyId, marks }: RetentionMarksProps) {
  const { t } = useTranslation('rights');
  const [isOpen, setOpen] = useState(false);
  return (
    <VStack gap="space-8">
      {marks.map((mark) => (
        <Marked key={mark.id} familyId={familyId} mark={mark} />
      ))}
      <div>
        <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setOpen(true)}>
          {t('staff.hold')}
        </Button>
      </div>
      {isOpen && <Hold familyId={familyId} onClose={() => setOpen(false)} />}
    </VStack>
  );
}

interface MarkedProps {
  readonly familyId: string;
  readonly mark: Rights['marks'][number];
}

function Marked({ familyId, mark: { id, reason, setAt } }: MarkedProps) {
  const { t } = useTranslation('rights');
  const { day } = useDates();
  const act = useAct(
    (_: undefined, header) => {
      const params = { path: { familyId, markId: id }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/retention-marks/{markId}/end', { params }));
    },
    { changes: [rightsKey(familyId)] },
  );
  return (
    <HStack gap="space-8" align="center">
      <BodyShort>{`${t('staff.marks')}: ${t(`retentionReasons.${reason}`)}, ${t('staff.since', { day: day(setAt) })}`}</BodyShort>
      <Button size="small" variant="tertiary" loading={act.isPending} onClick={() => act.mutate(undefined)}>
        {t('staff.endHold')}
      </Button>
    </HStack>
  );
}

function Hold({ familyId, onClose }: { readonly familyId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('rights');
  const act = useAct(
    (reason: string, header) => {
      const body = { reason: chosen(retentionReasons, reason) ?? ('' as 'court') };
      const params = { path: { familyId }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/retention-marks', { params, body }));
    },
    { changes: [rightsKey(familyId)], onDone: onClose },
  );
  const form = useForm({ reason: '' }, act.problem);
  return (
    <ActDialog
      title={t('staff.hold')}
      lead={t('staff.holdLead')}
      submit={t('staff.hold')}
      act={act}
      onSubmit={() => act.mutate(form.values.reason)}
      onClose={onClose}
    >
      <Pick
        label={t('staff.reason')}
        choices={retentionReasons
          .filter((value) => value !== 'handed-over')
          .map((value) => ({ value, label: t(`retentionReasons.${value}`) }))}
        {...form.text('reason')}
      />
    </ActDialog>
  );
}
