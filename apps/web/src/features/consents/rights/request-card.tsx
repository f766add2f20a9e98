import { BodyLong, BodyShort, Button, HStack, ReadMore, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../api/act.js';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { Card } from '../../../ui/card/card.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';
import { KeptKinds } from './kept-kinds.js';
import { RequestFacts } from './request-facts.js';
import { rightsKey, type RightsRequest } from './use-rights.js';

interface RequestCardProps {
  readonly familyId: string;
  readonly request: RightsRequest;
}

/** One thing I asked for: what, by when it is answered, and the answer. */
export function RequestCard({ familyId, request }: RequestCardProps) {
  const { t } = useTranslation('rights');
  const { day } = useDates();
  const { kind, state, answerBy, answeredAt, gone, sorted } = request;
  return (
    <Card gap="space-12">
      <HStack gap="space-8" align="center">
        <Tag size="small" variant="outline" data-color="neutral">
          {t(`requestKinds.${kind}`)}
        </Tag>
        <BodyShort weight="semibold">{t(`requestStates.${state}`)}</BodyShort>
      </HStack>
      <RequestFacts request={request} />
      {state === 'asked' && <BodyShort size="small">{t('asked.by', { day: day(answerBy) })}</BodyShort>}
      {answeredAt !== null && (
        <BodyShort size="small">{t('asked.answered', { day: day(answeredAt) })}</BodyShort>
      )}
      {gone !== null && <BodyShort size="small">{t('asked.gone', { count: gone })}</BodyShort>}
      {sorted !== null && (
        <ReadMore header={t('asked.sorted')} size="small">
          <KeptKinds kept={sorted} />
        </ReadMore>
      )}
      {(state === 'refused' || state === 'answered' || state === 'carried-out') && (
        <BodyLong size="small">{t('asked.disagree')}</BodyLong>
      )}
      {request.allowedActions.includes('withdraw') && <TakeBack familyId={familyId} id={request.id} />}
    </Card>
  );
}

function TakeBack({ familyId, id }: { readonly familyId: string; readonly id: string }) {
  const { t } = useTranslation('rights');
  const act = useAct(
    (_: undefined, header) => {
      const params = { path: { familyId, requestId: id }, header };
      return answerOf(api.POST('/api/v1/families/{familyId}/rights/{requestId}/withdraw', { params }));
    },
    { changes: [rightsKey(familyId)] },
  );
  return (
    <div>
      <Button size="small" variant="tertiary" loading={act.isPending} onClick={() => act.mutate(undefined)}>
        {t('asked.withdraw')}
      </Button>
      {act.problem !== undefined && <ProblemNotice error={act.problem} />}
    </div>
  );
}
