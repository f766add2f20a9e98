import { LinkCard } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../../../api/me.js';
import { Section } from '../../../ui/page/section.js';

/** While the log-in is new, the next one that waits is a tap away. */
export function NextToAnswer({ decisionId }: { readonly decisionId: string }) {
  const { t } = useTranslation('receipt');
  const { waiting } = useMe();
  const left = waiting.filter(({ kind, id }) => kind === 'decision' && id !== decisionId);
  const next = left[0];
  if (next === undefined) return null;
  const behalf = next.onBehalfOf === null ? '' : `&vegne=${next.onBehalfOf.personId}`;
  return (
    <Section title={t('left', { count: left.length })}>
      <LinkCard>
        <LinkCard.Title as="h3">
          <LinkCard.Anchor asChild>
            <Link to={`/forslag/${next.id}?familie=${next.familyId}${behalf}`}>
              {next.title ?? t('next')}
            </Link>
          </LinkCard.Anchor>
        </LinkCard.Title>
      </LinkCard>
    </Section>
  );
}
