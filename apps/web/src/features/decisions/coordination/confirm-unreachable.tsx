import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn, useNames } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import type { ActProps } from './use-decision.js';

/** A second employee confirms that somebody cannot be reached: it opens other ways, never a yes. */
export function ConfirmUnreachable({
  familyId,
  decisionId,
  personId,
  onClose,
}: ActProps & { readonly personId: string }) {
  const { t } = useTranslation('coordination');
  const name = useNames(familyId)(personId);
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/unreachable/{personId}', {
          params: { path: { familyId, decisionId, personId }, header },
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  return (
    <ActDialog
      title={t('unreachable.title', { name })}
      lead={t('unreachable.lead')}
      submit={t('unreachable.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
