import { HStack, LinkCard, Tag } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Waiting } from '../../../api/me.js';
import { useDates } from '../../../i18n/dates.js';

/** One thing that waits: a plain sentence, until when, and who else has answered. */
export function WaitingCard({ waiting }: { readonly waiting: Waiting }) {
  const { t } = useTranslation('home');
  const { day } = useDates();
  const { title, about, closesAt, answered, urgent, familyId, id } = waiting;
  return (
    <LinkCard>
      <LinkCard.Title as="h3">
        <LinkCard.Anchor asChild>
          <Link to={`/forslag/${id}?familie=${familyId}`}>
            {t(`wait.${waiting.kind}`, { title: title ?? '', about: about ?? '' })}
          </Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      {closesAt !== null && <LinkCard.Description>{t('until', { day: day(closesAt) })}</LinkCard.Description>}
      <LinkCard.Footer>
        <HStack gap="space-8">
          {urgent && (
            <Tag variant="moderate" data-color="warning">
              {t('urgent')}
            </Tag>
          )}
          {answered !== null && (
            <Tag variant="outline" data-color="neutral">
              {t('answered', { given: answered.given, of: answered.of })}
            </Tag>
          )}
        </HStack>
      </LinkCard.Footer>
    </LinkCard>
  );
}
