import { Box, Link, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useNames } from '../../../api/family.js';
import { Section } from '../../../ui/page/section.js';
import { EventLine } from '../events/event-line.js';
import { useQuestions } from '../events/history.js';
import type { Told } from './use-by-day.js';

/** What can be appealed stands on its own page. */
const decidedByOthers: ReadonlySet<Told['type']> = new Set([
  'informing-refused',
  'statutory-decision-recorded',
]);

interface DayOfEventsProps {
  readonly day: string;
  readonly events: readonly Told[];
  readonly familyId: string;
}

export function DayOfEvents({ day, events, familyId }: DayOfEventsProps) {
  const { t } = useTranslation('history');
  const nameOf = useNames(familyId);
  return (
    <Section title={day}>
      <VStack as="ul" gap="space-8" className="vl-list">
        {events.map((event) => (
          <Box
            as="li"
            key={event.id}
            padding="space-16"
            borderRadius="12"
            background="default"
            borderWidth="1"
            borderColor="neutral-subtle"
          >
            <EventLine event={event} nameOf={nameOf} />
            <Question decisionId={event.payload.decisionId} familyId={familyId} />
            {decidedByOthers.has(event.type) && (
              <Link as={RouterLink} to={`/vedtak?familie=${familyId}`}>
                {t('appeal')}
              </Link>
            )}
          </Box>
        ))}
      </VStack>
    </Section>
  );
}

interface QuestionProps {
  readonly decisionId: string | undefined;
  readonly familyId: string;
}

/** The way to the proposal it was about, where the reader sees that. */
function Question({ decisionId, familyId }: QuestionProps) {
  const { t } = useTranslation('history');
  const question = useQuestions(familyId)(decisionId);
  if (decisionId === undefined || question === undefined) return null;
  return (
    <Link as={RouterLink} to={`/forslag/${decisionId}?familie=${familyId}`}>
      {t('about', { question })}
    </Link>
  );
}
