import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { decisionKey, type Decision, type DecisionAddress } from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

interface ComeFirstProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** Whoever wrote the proposal says that what had to come first is in place. */
export function ComeFirst({ address, decision }: ComeFirstProps) {
  const { t } = useTranslation('decision');
  const meet = useAct(
    (partId: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/preconditions/{partId}/met', {
          params: { path: { familyId: address.familyId, decisionId: address.decisionId, partId }, header },
        }),
      ),
    { changes: [decisionKey(address), ['decisions', address.familyId], ['plan']] },
  );
  if (!decision.allowedActions.includes('meet-precondition')) return null;
  return decision.preconditions
    .filter(({ metAt }) => metAt === null)
    .map(({ partId, text }) => (
      <AskTwice
        key={partId}
        open={t('comeFirst.open')}
        lead={t('comeFirst.lead', { text })}
        confirm={t('comeFirst.confirm')}
        act={meet}
        onConfirm={() => meet.mutate(partId)}
      />
    ));
}
