import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { decisionKey, type Decision, type DecisionAddress } from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

interface WithdrawProposalProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** Whoever asked may stop asking. */
export function WithdrawProposal({ address, decision }: WithdrawProposalProps) {
  const { t } = useTranslation('decision');
  const { familyId, decisionId } = address;
  const withdraw = useAct(
    (_: undefined, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/withdraw', {
          params: { path: { familyId, decisionId }, header },
        }),
      ),
    { changes: [decisionKey(address), ['decisions', familyId]] },
  );
  if (!decision.allowedActions.includes('withdraw')) return null;
  return (
    <AskTwice
      open={t('withdrawProposal.open')}
      lead={t('withdrawProposal.lead')}
      confirm={t('withdrawProposal.confirm')}
      isPending={withdraw.isPending}
      problem={withdraw.problem}
      onConfirm={() => {
        withdraw.mutate(undefined);
      }}
    />
  );
}
