import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useNames } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import { Pick } from '../../../ui/form/pick.js';
import { useForm } from '../../../ui/form/use-form.js';
import { signersLeft } from './signers.js';
import type { ActProps, Decision } from './use-decision.js';

/** A second employee confirms that somebody cannot be reached: it opens other ways, never a yes. */
export function ConfirmUnreachable({
  decision,
  familyId,
  decisionId,
  onClose,
}: ActProps & { readonly decision: Decision }) {
  const { t } = useTranslation('coordination');
  const name = useNames(familyId);
  const act = useAct(
    (personId: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/unreachable/{personId}', {
          params: { path: { familyId, decisionId, personId }, header },
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  const form = useForm({ personId: '' }, act.problem);
  return (
    <ActDialog
      title={t('unreachable.title')}
      lead={t('unreachable.lead')}
      submit={t('unreachable.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        if (form.values.personId !== '') act.mutate(form.values.personId);
      }}
      onClose={onClose}
    >
      <Pick
        label={t('contact.who')}
        choices={signersLeft(decision).map((value) => ({ value, label: name(value) }))}
        {...form.text('personId')}
      />
    </ActDialog>
  );
}
