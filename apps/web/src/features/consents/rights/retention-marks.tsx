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
  readonly rights: Pick<Rights, 'marks' | 'mayMark'>;
}

/** What keeps the papers from being removed, and that the archive has them. */
export function RetentionMarks({ familyId, rights: { marks, mayMark } }: RetentionMarksProps) {
  const { t } = useTranslation('rights');
  const [open, setOpen] = useState<'hold' | 'archived'>();
  const holds = mayMark.filter((reason) => reason !== 'handed-over');
  return (
    <VStack gap="space-8">
      {marks.map((mark) => (
        <Marked key={mark.id} familyId={familyId} mark={mark} />
      ))}
      <HStack gap="space-8">
        {holds.length > 0 && <Opens text={t('staff.hold')} onClick={() => setOpen('hold')} />}
        {mayMark.includes('handed-over') && (
          <Opens text={t('staff.archived')} onClick={() => setOpen('archived')} />
        )}
      </HStack>
      {open !== undefined && (
        <Mark kind={open} familyId={familyId} holds={holds} onClose={() => setOpen(undefined)} />
      )}
    </VStack>
  );
}

function Opens({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <Button size="small" variant="tertiary" data-color="neutral" onClick={onClick}>
      {text}
    </Button>
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
  const isArchived = reason === 'handed-over';
  const held = `${t('staff.marks')}: ${t(`retentionReasons.${reason}`)}, ${t('staff.since', { day: day(setAt) })}`;
  return (
    <HStack gap="space-8" align="center">
      <BodyShort>{isArchived ? t('staff.hasArchive', { day: day(setAt) }) : held}</BodyShort>
      <Button size="small" variant="tertiary" loading={act.isPending} onClick={() => act.mutate(undefined)}>
        {isArchived ? t('staff.undoArchive') : t('staff.endHold')}
      </Button>
    </HStack>
  );
}

interface MarkProps {
  readonly kind: 'hold' | 'archived';
  readonly familyId: string;
  readonly holds: Rights['mayMark'];
  readonly onClose: () => void;
}

function Mark({ kind, familyId, holds, onClose }: MarkProps) {
  const { t } = useTranslation('rights');
  const act = useAct(
    (reason: string, header) => {
      const body = { reason: chosen(retentionReasons, reason) ?? ('' as 'court') };
      const params = { path: { familyId }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/retention-marks', { params, body }));
    },
    { changes: [rightsKey(familyId)], onDone: onClose },
  );
  const form = useForm({ reason: kind === 'hold' ? '' : 'handed-over' }, act.problem);
  return (
    <ActDialog
      title={t(`staff.${kind}`)}
      lead={t(`staff.${kind}Lead`)}
      submit={t(`staff.${kind}`)}
      act={act}
      onSubmit={() => act.mutate(form.values.reason)}
      onClose={onClose}
    >
      {kind === 'hold' && (
        <Pick
          label={t('staff.holdReason')}
          choices={holds.map((value) => ({ value, label: t(`retentionReasons.${value}`) }))}
          {...form.text('reason')}
        />
      )}
    </ActDialog>
  );
}
