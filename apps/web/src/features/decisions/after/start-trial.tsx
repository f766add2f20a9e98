import { BodyLong, List } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import {
  decisionKey,
  type Decision,
  type DecisionAddress,
  type Sheet,
} from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

interface StartTrialProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
  readonly sheet: Sheet;
}

/** What can be undone may begin while the rest is still open. */
export function StartTrial({ address, decision, sheet }: StartTrialProps) {
  const { t } = useTranslation('decision');
  const { day } = useDates();
  const { familyId, decisionId } = address;
  const start = useAct(
    (partIds: string[], header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/trials', {
          params: { path: { familyId, decisionId }, header },
          body: { partIds },
        }),
      ),
    { changes: [decisionKey(address), ['plan', familyId]] },
  );
  const parts = sheet.sheet.parts.filter(({ part }) => (decision.openToTrial ?? []).includes(part.id));
  if (start.data !== undefined)
    return <BodyLong role="status">{t('trial.started', { day: day(start.data.endsOn) })}</BodyLong>;
  if (!decision.allowedActions.includes('start-trial') || parts.length === 0) return null;
  return (
    <AskTwice
      open={t('trial.open')}
      lead={t('trial.lead')}
      confirm={t('trial.confirm')}
      isPending={start.isPending}
      problem={start.problem}
      onConfirm={() => {
        start.mutate(parts.map(({ part }) => part.id));
      }}
    >
      <List>
        {parts.map(({ part }) => (
          <List.Item key={part.id}>{part.payload.title}</List.Item>
        ))}
      </List>
    </AskTwice>
  );
}
