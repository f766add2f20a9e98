import { List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { decisionKey, type Decision, type DecisionAddress } from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

interface StartTrialProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** What can be undone may begin while the rest is still open. */
export function StartTrial({ address, decision }: StartTrialProps) {
  const { t } = useTranslation('decision');
  const { familyId, decisionId } = address;
  const start = useAct(
    (partIds: string[], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/trials', {
          params: { path: { familyId, decisionId }, header },
          body: { partIds },
        }),
      ),
    { changes: [decisionKey(address), ['plan', familyId], familyKey(familyId)] },
  );
  const parts = decision.parts.filter(({ id }) => (decision.openToTrial ?? []).includes(id));
  if (!decision.allowedActions.includes('start-trial') || parts.length === 0) return null;
  return (
    <AskTwice
      open={t('trial.open')}
      lead={t('trial.lead')}
      confirm={t('trial.confirm')}
      act={start}
      onConfirm={() => {
        start.mutate(parts.map(({ id }) => id));
      }}
    >
      <List>
        {parts.map(({ id, payload }) => (
          <List.Item key={id}>{payload.title}</List.Item>
        ))}
      </List>
    </AskTwice>
  );
}
