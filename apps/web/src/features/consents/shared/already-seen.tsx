import { BodyLong, BodyShort, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { accessLogKey, type Seen } from '../log/use-access-log.js';

interface AlreadySeenProps {
  readonly familyId: string;
  readonly consent: Pick<components['schemas']['ConsentView'], 'service' | 'serviceId' | 'subjectId'>;
}

/** What a service has seen already, as far as one may read the log: what each thing was, and when last. */
export function AlreadySeen({ familyId, consent: { service, serviceId, subjectId } }: AlreadySeenProps) {
  const { t } = useTranslation(['me', 'access-log']);
  const { day } = useDates();
  const query = { service: serviceId, subject: subjectId };
  const { data } = useQuery({
    queryKey: [...accessLogKey(familyId), 'already-seen', serviceId, subjectId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/access-log', { params: { path: { familyId }, query } })),
    retry: false,
  });
  if (data === undefined) return null;
  const lasts = lastOfEach(data.items);
  if (lasts.length === 0) return <BodyLong>{t('shared.unseen', { service })}</BodyLong>;
  return (
    <VStack gap="space-4">
      <BodyShort weight="semibold">{t('shared.seen', { service })}</BodyShort>
      <ul>
        {lasts.map(({ kind, at }) => (
          <li key={kind}>{t('shared.last', { what: t(`access-log:kinds.${kind}`), day: day(at) })}</li>
        ))}
      </ul>
    </VStack>
  );
}

/** The log comes newest first, so the first of each kind is its last. */
function lastOfEach(items: readonly Seen[]): readonly Seen[] {
  return items.filter(({ kind }, at) => items.findIndex((other) => other.kind === kind) === at);
}
