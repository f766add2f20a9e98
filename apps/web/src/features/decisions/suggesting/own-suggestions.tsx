import { BodyShort, Link, VStack } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { answerOf, api } from '../../../api/client.js';
import { Card } from '../../../ui/card/card.js';
import { Section } from '../../../ui/page/section.js';

/** What I have begun or sent, so that a draft is found again. */
export function OwnSuggestions({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation(['suggest', 'words']);
  const { data } = useQuery({
    queryKey: ['decisions', familyId, 'mine'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/families/{familyId}/decisions', { params: { path: { familyId } } })),
  });
  const mine = (data?.items ?? []).filter(
    ({ isMine, status }) => isMine && (status === 'draft' || status === 'proposed'),
  );
  if (mine.length === 0) return null;
  return (
    <Section title={t('mine.title')}>
      <VStack as="ul" gap="space-12" className="vl-list">
        {mine.map(({ id, question, status, answered }) => (
          <li key={id}>
            <Card gap="space-4">
              <Link as={RouterLink} to={`/forslag/${id}?familie=${familyId}`}>
                {question}
              </Link>
              <BodyShort size="small" textColor="subtle">
                {status === 'draft'
                  ? t('mine.draft')
                  : t('mine.sent', { given: answered.given, of: answered.of })}
              </BodyShort>
            </Card>
          </li>
        ))}
      </VStack>
    </Section>
  );
}
