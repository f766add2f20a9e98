import { BodyShort, Button, HStack, InlineMessage, VStack } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../../i18n/dates.js';
import { Section } from '../../../../ui/page/section.js';
import { useDesk, type Plan } from '../model/desk.js';
import { useName, usePartName } from '../model/names.js';
import { decisionKey, type Address } from '../model/queries.js';
import { AskService } from './ask-service.js';

type Promised = Plan['servicePromises'][number];
interface Wanted {
  readonly serviceId: string;
  readonly partId: string;
}

/** What services must have promised before the family is asked, and what they have said. */
export function Promises({ address }: { readonly address: Address }) {
  const { t } = useTranslation('writing');
  const { decision, plan } = useDesk();
  const [asking, setAsking] = useState<Wanted>();
  const missing = decision.missingPromises ?? [];
  const partIds = decision.parts.map(({ id }) => id);
  const asked = plan.servicePromises.filter(({ partId }) => partId !== null && partIds.includes(partId));
  useFreshRule(address, asked);
  if (missing.length + asked.length === 0) return null;
  const kept = asked.filter(({ state }) => state === 'confirmed');
  return (
    <Section title={t('promise.title')}>
      <VStack gap="space-16">
        {kept.map((promise) => (
          <Kept key={promise.id} promise={promise} />
        ))}
        {missing.map((wanted) => (
          <Missing
            key={`${wanted.serviceId} ${wanted.partId}`}
            wanted={wanted}
            asked={asked.findLast(
              (one) => one.serviceId === wanted.serviceId && one.partId === wanted.partId,
            )}
            onAsk={() => setAsking(wanted)}
          />
        ))}
      </VStack>
      {asking !== undefined && (
        <AskService address={address} {...asking} onClose={() => setAsking(undefined)} />
      )}
    </Section>
  );
}

/** A service that has answered changes what the rule says of the draft. */
function useFreshRule(address: Address, asked: readonly Promised[]): void {
  const client = useQueryClient();
  const answers = asked.map(({ id, state }) => `${id} ${state}`).join();
  const { familyId, decisionId } = address;
  useEffect(() => {
    void client.invalidateQueries({ queryKey: decisionKey({ familyId, decisionId }) });
  }, [client, familyId, decisionId, answers]);
}

function Kept({ promise: { serviceId, partId, answer, startsOn, due } }: { readonly promise: Promised }) {
  const { t } = useTranslation('writing');
  const name = useName();
  const partName = usePartName();
  const { day } = useDates();
  return (
    <VStack gap="space-4">
      <InlineMessage status="success" size="small">
        {t('promise.kept', { service: name(serviceId), part: partName(partId ?? '') })}
      </InlineMessage>
      {answer !== null && <BodyShort size="small">{answer}</BodyShort>}
      {startsOn !== null && <BodyShort size="small">{t('promise.from', { day: day(startsOn) })}</BodyShort>}
      {due !== null && <BodyShort size="small">{t('promise.until', { day: day(due) })}</BodyShort>}
    </VStack>
  );
}

interface MissingProps {
  readonly wanted: Wanted;
  readonly asked: Promised | undefined;
  readonly onAsk: () => void;
}

function Missing({ wanted: { serviceId, partId }, asked, onAsk }: MissingProps) {
  const { t } = useTranslation('writing');
  const name = useName();
  const partName = usePartName();
  const service = name(serviceId);
  const part = partName(partId);
  return (
    <VStack gap="space-4">
      <BodyShort>
        {asked === undefined
          ? t('promise.missing', { service, part })
          : t(asked.state === 'refused' ? 'promise.refused' : 'promise.asked', { service, part })}
      </BodyShort>
      {typeof asked?.answer === 'string' && <BodyShort size="small">{asked.answer}</BodyShort>}
      {asked?.state === 'refused' && <BodyShort size="small">{t('promise.whatNow')}</BodyShort>}
      {asked?.state !== 'asked' && (
        <HStack>
          <Button size="small" variant="secondary" onClick={onAsk}>
            {t(asked === undefined ? 'promise.ask' : 'promise.askAgain', { service })}
          </Button>
        </HStack>
      )}
    </VStack>
  );
}
