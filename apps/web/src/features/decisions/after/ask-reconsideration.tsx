import { BodyLong, Textarea } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useMe } from '../../../api/me.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { decisionKey, type Decision, type DecisionAddress } from '../decision/decision-queries.js';
import { AskTwice } from './ask-twice.js';

type Reconsideration = components['schemas']['ReconsiderationView'];

interface AskReconsiderationProps {
  readonly address: DecisionAddress;
  readonly decision: Decision;
}

/** Once it holds, one may ask that it be looked at again; what one asked and what came of it stays on the page. */
export function AskReconsideration({ address, decision }: AskReconsiderationProps) {
  const own = useOwn(address, decision);
  if (!decision.allowedActions.includes('ask-reconsideration')) return null;
  return (
    <>
      {own.map((one) => (
        <Asked key={one.id} asked={one} />
      ))}
      {own.every(({ answeredAt }) => answeredAt !== null) && <Ask address={address} />}
    </>
  );
}

function useOwn(address: DecisionAddress, { allowedActions }: Decision): readonly Reconsideration[] {
  const { familyId, decisionId } = address;
  const { person } = useMe();
  const { data } = useQuery({
    queryKey: [...decisionKey(address), 'reconsiderations'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/decisions/{decisionId}/reconsiderations', {
          params: { path: { familyId, decisionId } },
        }),
      ),
    enabled: allowedActions.includes('ask-reconsideration'),
  });
  return data?.items.filter(({ personId }) => personId === person.id) ?? [];
}

function Asked({ asked }: { readonly asked: Reconsideration }) {
  const { t } = useTranslation('decision');
  const { day } = useDates();
  const { reason, askedAt, answerBy, answer } = asked;
  return (
    <Card>
      <BodyLong>{t('reconsider.wrote', { day: day(askedAt), words: reason })}</BodyLong>
      <BodyLong weight="semibold">
        {answer === null
          ? t('reconsider.asked', { day: day(answerBy) })
          : t('reconsider.answer', { words: answer })}
      </BodyLong>
    </Card>
  );
}

function Ask({ address }: { readonly address: DecisionAddress }) {
  const { t } = useTranslation('decision');
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
  return (
    <AskTwice
      open={t('reconsider.open')}
      lead={t('reconsider.lead')}
      confirm={t('reconsider.confirm')}
      act={ask}
      hasWords={reason !== ''}
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
