import { BodyShort, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../api/client.js';
import { useDates } from '../../../i18n/dates.js';
import { Section } from '../../../ui/page/section.js';

/** Who has no place with this family, so that nobody waits for them. There only when there is somebody. */
export function KeptOutOfFamily({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('kept-out');
  const { day } = useDates();
  const { data } = useQuery({
    queryKey: ['kept-out', familyId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/kept-out', { params: { path: { familyId } } })),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t('family.title')}>
      <BodyShort size="small">{t('family.lead')}</BodyShort>
      <VStack as="ul" gap="space-4" className="vl-plain-list">
        {data.items.map(({ id, name, until }) => (
          <BodyShort as="li" key={id}>
            {until === null ? name : t('until', { name, day: day(until) })}
          </BodyShort>
        ))}
      </VStack>
    </Section>
  );
}
