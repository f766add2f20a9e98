import { BodyShort, HStack, LinkCard, Tag, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { useDates } from '../../../i18n/dates.js';
import { ListState } from '../../../ui/list-state/list-state.js';

type Line = components['schemas']['DecisionLine'];

/** Proposals and agreements as the reader may know them, what waits for them first. Texts: `decision-list`. */
export function DecisionList({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('decision-list');
  const lines = useQuery({
    queryKey: ['decisions', familyId],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/decisions', { params: { path: { familyId } } })),
  });
  return (
    <ListState query={lines} empty={t('empty')}>
      {({ items }) => (
        <VStack gap="space-12">
          {[
            ...items.filter(({ waitsForMe }) => waitsForMe),
            ...items.filter(({ waitsForMe }) => !waitsForMe),
          ].map((line) => (
            <OneDecision key={line.id} line={line} to={`/forslag/${line.id}?familie=${familyId}`} />
          ))}
        </VStack>
      )}
    </ListState>
  );
}

function OneDecision({ line, to }: { readonly line: Line; readonly to: string }) {
  const { t } = useTranslation('decision-list');
  const { moment } = useDates();
  const heading = useHeading();
  const { status, closesAt, effectAt, answered, waitsForMe } = line;
  // When it came to hold stands on its own page: it may have been held back beyond the hour it was agreed for.
  const date = status === 'proposed' ? closesAt : status === 'agreed' ? effectAt : null;
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={to}>{heading(line)}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      {date !== null && (
        <LinkCard.Description>
          <BodyShort>{t(status === 'proposed' ? 'until' : 'from', { moment: moment(date) })}</BodyShort>
        </LinkCard.Description>
      )}
      <LinkCard.Footer>
        <HStack gap="space-8">
          {waitsForMe && (
            <Tag size="small" variant="moderate" data-color="info">
              {t('waits')}
            </Tag>
          )}
          <Tag size="small" variant="outline" data-color="neutral">
            {t(`status.${status}`)}
          </Tag>
          {status === 'proposed' && (
            <BodyShort size="small">{t('answered', { given: answered.given, of: answered.of })}</BodyShort>
          )}
        </HStack>
      </LinkCard.Footer>
    </LinkCard>
  );
}
