import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { changesIn } from '../../../api/family.js';
import { ActDialog } from '../../../ui/act-dialog/act-dialog.js';
import type { ActProps, Decision } from './use-decision.js';

export function WithdrawProposal({
  decision,
  familyId,
  decisionId,
  onClose,
}: ActProps & { readonly decision: Decision }) {
  const { t } = useTranslation('coordination');
  const act = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/withdraw', {
          params: { path: { familyId, decisionId }, header },
        }),
      ),
    { changes: changesIn(familyId), onDone: onClose },
  );
  return (
    <ActDialog
      title={t('withdraw.title')}
      lead={t('withdraw.lead', { question: decision.question })}
      submit={t('withdraw.submit')}
      act={act}
      isFinal
      onSubmit={() => {
        act.mutate(undefined);
      }}
      onClose={onClose}
    />
  );
}
