import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { answerOf, api } from '../../../api/client.js';
import type { components } from '../../../api/schema.js';
import { Card } from '../../../ui/card/card.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Section } from '../../../ui/page/section.js';

type Line = components['schemas']['DecisionLine'];

/** What I have begun or sent, so that a draft is found again. */
export function OwnSuggestions({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('suggest');
  const suggestions = useQuery({
    queryKey: ['decisions', familyId, 'mine'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/decisions', { params: { path: { familyId } } })),
  });
  return (
    <Section title={t('mine.title')}>
      <ListState query={suggestions} empty={t('mine.none')} isEmpty={({ items }) => !items.some(isOwn)}>
        {({ items }) => (
          <VStack as="ul" gap="space-12" className="vl-list">
            {items.filter(isOwn).map((line) => (
              <li key={line.id}>
                <Suggested line={line} familyId={familyId} />
              </li>
            ))}
          </VStack>
        )}
      </ListState>
    </Section>
  );
}

function isOwn({ isMine, status }: Line): boolean {
  return isMine && (status === 'draft' || status === 'proposed');
}

function Suggested({ line, familyId }: { readonly line: Line; readonly familyId: string }) {
  const { t } = useTranslation('suggest');
  const { id, status, answered } = line;
  const heading = useHeading();
  return (
    <Card gap="space-4">
      <Link as={RouterLink} to={`/forslag/${id}?familie=${familyId}`}>
        {heading(line)}
      </Link>
      <BodyShort size="small" textColor="subtle">
        {status === 'draft' ? t('mine.draft') : t('mine.sent', { given: answered.given, of: answered.of })}
      </BodyShort>
    </Card>
  );
}
