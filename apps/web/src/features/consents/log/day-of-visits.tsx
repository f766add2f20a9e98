import { BodyShort, Box, Label, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../../i18n/dates.js';
import { Section } from '../../../ui/page/section.js';
import type { Seen } from './use-access-log.js';

interface DayOfVisitsProps {
  readonly day: string;
  readonly visits: readonly Seen[];
}

export function DayOfVisits({ day, visits }: DayOfVisitsProps) {
  const { day: written } = useDates();
  return (
    <Section title={written(day)}>
      <VStack as="ul" gap="space-8" className="vl-list">
        {visits.map((seen) => (
          <Box
            as="li"
            key={seen.id}
            padding="space-16"
            borderRadius="12"
            background="default"
            borderWidth="1"
            borderColor="neutral-subtle"
          >
            <Visit seen={seen} />
          </Box>
        ))}
      </VStack>
    </Section>
  );
}

/** Who, for which service, what, of whom, and why they could. */
function Visit({ seen }: { readonly seen: Seen }) {
  const { t } = useTranslation(['access-log', 'words']);
  const { time } = useDates();
  const { viewer, service, kind, because, subjects, areas, times, at } = seen;
  const areaWords = areas.map((area) => t(`words:lifeAreas.${area}`).toLowerCase());
  const what = t(`kinds.${kind}`);
  return (
    <VStack gap="space-4">
      <Label as="h3">
        {service === null ? viewer.name : t('from', { name: viewer.name, service: service.name })}
      </Label>
      <BodyShort>{areaWords.length === 0 ? what : `${what} (${areaWords.join(', ')})`}</BodyShort>
      <BodyShort textColor="subtle" size="small">
        {[
          t('of', { names: subjects.map(({ name }) => name).join(', ') }),
          t('why', { because: t(`reasons.${because}`) }),
          t('times', { count: times, time: time(at) }),
        ].join(' · ')}
      </BodyShort>
    </VStack>
  );
}
