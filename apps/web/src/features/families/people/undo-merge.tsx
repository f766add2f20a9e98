import { TextField } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import type { components } from '../../../api/schema.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { useForm } from '../../../ui/form/use-form.js';

interface UndoMergeProps {
  readonly merge: components['schemas']['MergeView'];
  readonly familyId: string;
  readonly onClose: () => void;
}

/** The two are told apart again. */
export function UndoMerge({ merge, familyId, onClose }: UndoMergeProps) {
  const { t } = useTranslation('family');
  const { name } = merge;
  const path = { familyId, mergeId: merge.id };
  const act = useAct(
    (body: components['schemas']['UndoMergeDto'], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/merges/{mergeId}/undo', { params: { path, header }, body }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ reason: '' }, act.problem);
  return (
    <ActDialog
      title={t('twice.undoTitle', { name })}
      lead={t('twice.undoLead', { name })}
      submit={t('twice.undo')}
      act={act}
      onSubmit={() => act.mutate({ reason: form.values.reason.trim() })}
      onClose={onClose}
    >
      <TextField label={t('twice.undoReason')} maxLength={500} {...form.text('reason')} />
    </ActDialog>
  );
}
