import { BodyShort, Button, HStack, TextField, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../../api/act.js';
import { answerOf, api } from '../../../../api/client.js';
import { Pick } from '../../../../ui/form/pick.js';
import { ProblemNotice } from '../../../../ui/problem/problem-notice.js';
import { useDesk, type Desk } from '../model/desk.js';
import { familyKey } from '../model/queries.js';
import { usePayload, type FieldProps } from './field.js';

/** The next coordinator is asked first; the family is asked when the next one has said yes. */
export function HandOverField({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const { handOver } = useDesk().family;
  const { payload, faultOf } = usePayload(part);
  if (payload.handOverId !== undefined) {
    const isTheirs = handOver?.id === payload.handOverId && handOver.acceptedAt !== null;
    return <BodyShort>{isTheirs ? t('handOver.accepted', handOver) : t('handOver.asked')}</BodyShort>;
  }
  return (
    <VStack gap="space-12">
      {handOver === null ? <AskNext part={part} /> : <TakeAlong part={part} handOver={handOver} />}
      {faultOf('handOverId') !== undefined && <BodyShort size="small">{t('handOver.missing')}</BodyShort>}
    </VStack>
  );
}

interface TakeAlongProps extends FieldProps {
  readonly handOver: NonNullable<Desk['family']['handOver']>;
}

/** Somebody is asked already, and one at a time. */
function TakeAlong({ part, handOver: { id, name } }: TakeAlongProps) {
  const { t } = useTranslation('writing');
  const { fill } = usePayload(part);
  return (
    <HStack>
      <Button size="small" variant="secondary" onClick={() => fill({ handOverId: id })}>
        {t('handOver.take', { name })}
      </Button>
    </HStack>
  );
}

function AskNext({ part }: FieldProps) {
  const { t } = useTranslation('writing');
  const { familyId } = useDesk();
  const { fill } = usePayload(part);
  const [toPersonId, setTo] = useState('');
  const [reason, setReason] = useState('');
  const colleagues = useColleagues(familyId);
  const { mutate, isPending, problem } = useAct(
    (body: { toPersonId: string; toServiceId: string | undefined; reason: string }, header) =>
      answerOf(
        api.POST('/api/v1/families/{familyId}/hand-overs', { params: { path: { familyId }, header }, body }),
      ),
    { changes: [familyKey(familyId)], onDone: ({ id }) => fill({ handOverId: id }) },
  );
  const chosen = colleagues.find(({ personId }) => personId === toPersonId);
  return (
    <>
      <Pick
        label={t('handOver.who')}
        choices={colleagues.map(({ personId, name, service }) => ({
          value: personId,
          label: t('handOver.colleague', { name, service }),
        }))}
        value={toPersonId}
        error={undefined}
        onChange={({ target }) => setTo(target.value)}
      />
      <TextField
        label={t('handOver.why')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {problem !== undefined && <ProblemNotice error={problem} />}
      <HStack>
        <Button
          size="small"
          variant="secondary"
          loading={isPending}
          onClick={() => mutate({ toPersonId, toServiceId: chosen?.serviceId, reason })}
        >
          {t('handOver.ask')}
        </Button>
      </HStack>
    </>
  );
}

function useColleagues(familyId: string) {
  const { data } = useQuery({
    queryKey: [...familyKey(familyId), 'colleagues'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/colleagues', { params: { path: { familyId } } })),
  });
  return (data?.items ?? []).filter(({ role }) => role === 'coordinator');
}
