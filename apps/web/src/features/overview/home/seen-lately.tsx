import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { familyKey } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';

/** The last three who have seen something of mine, and the way to all of them. */
export function SeenLately({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('home');
  const { moment } = useDates();
  const seen = useQuery({
    queryKey: [...familyKey(familyId), 'access-log', 'lately'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/families/{familyId}/access-log', {
          params: { path: { familyId }, query: { limit: 20 } },
        }),
      ),
  });
  return (
    <Section title={t('seen.title')}>
      <ListState query={seen} empty={t('seen.none')}>
        {({ items }) => (
          <VStack as="ul" gap="space-12" className="vl-list">
            {lastOfEach(items).map(({ id, viewer, service, at }) => (
              <li key={id}>
                <BodyShort>{service === null ? viewer.name : `${viewer.name}, ${service.name}`}</BodyShort>
                <BodyShort textColor="subtle">{moment(at)}</BodyShort>
              </li>
            ))}
          </VStack>
        )}
      </ListState>
      <Link as={RouterLink} to={`/hvem-ser-hva/logg?familie=${familyId}`}>
        {t('seen.all')}
      </Link>
    </Section>
  );
}

/** One line for each visitor, the newest first, and three of them. */
function lastOfEach<T extends { readonly viewer: { readonly id: string } }>(
  items: readonly T[],
): readonly T[] {
  const firsts = items.filter(
    (one, place) => items.findIndex(({ viewer }) => viewer.id === one.viewer.id) === place,
  );
  return firsts.slice(0, 3);
}
