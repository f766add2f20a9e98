import { BodyLong, Textarea } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { decisionKey, type Decision, type DecisionAddress } from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

interface AskReconsiderationProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** Once it holds, one may ask that it be looked at again. */
export function AskReconsideration({ address, decision }: AskReconsiderationProps) {
  const { t } = useTranslation('decision');
  const { day } = useDates();
  const { familyId, decisionId } = address;
  const [reason, setReason] = useState('');
  const ask = useAct(
    (words: string, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/decisions/{decisionId}/reconsiderations', {
          params: { path: { familyId, decisionId }, header },
          body: { reason: words },
        }),
      ),
    { changes: [decisionKey(address)] },
  );
  if (!decision.allowedActions.includes('ask-reconsideration')) return null;
  if (ask.data !== undefined)
    return <BodyLong role="status">{t('reconsider.asked', { day: day(ask.data.answerBy) })}</BodyLong>;
  return (
    <AskTwice
      open={t('reconsider.open')}
      lead={t('reconsider.lead')}
      confirm={t('reconsider.confirm')}
      isPending={ask.isPending}
      problem={ask.problem}
      isReady={reason.trim().length >= 3}
      onConfirm={() => {
        ask.mutate(reason.trim());
      }}
    >
      <Textarea
        label={t('reconsider.words')}
        maxLength={4000}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
      />
    </AskTwice>
  );
}
