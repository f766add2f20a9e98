import { LinkCard } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useHeading } from '../../../i18n/heading.js';
import { useMe } from '../../../api/me.js';
import type { Decision } from './child-queries.js';

/** Something that needs my own yes: mine alone, or mine beside others'. The answers stand on the sheet. */
export function OwnSayCard({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('child');
  const heading = useHeading();
  const me = useMe().person.id;
  const { familyId, id, requirements } = decision;
  const others = requirements.some(({ role, personId }) => role === 'sign' && personId !== me);
  return (
    <LinkCard>
      <LinkCard.Title as="h3">
        <LinkCard.Anchor asChild>
          <Link to={`/forslag/${id}?familie=${familyId}`}>{heading(decision)}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{others ? t('own.together') : t('own.alone')}</LinkCard.Description>
    </LinkCard>
  );
}
