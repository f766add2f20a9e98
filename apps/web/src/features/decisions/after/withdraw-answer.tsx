import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { decisionKey, type DecisionAddress } from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

interface WithdrawAnswerProps {
  readonly address: DecisionAddress;
  readonly signatureId: string;
}

/** Until the agreement holds, an answer is one's own to take back. */
export function WithdrawAnswer({ address, signatureId }: WithdrawAnswerProps) {
  const { t } = useTranslation('decision');
  const { familyId } = address;
  const withdraw = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/signatures/{signatureId}/withdraw', {
          params: { path: { familyId, signatureId }, header },
        }),
      ),
    { changes: [decisionKey(address), ['decisions', familyId]] },
  );
  return (
    <AskTwice
      open={t('withdrawAnswer.open')}
      lead={t('withdrawAnswer.lead')}
      confirm={t('withdrawAnswer.confirm')}
      act={withdraw}
      onConfirm={() => {
        withdraw.mutate(undefined);
      }}
    />
  );
}
