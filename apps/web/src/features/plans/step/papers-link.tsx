import { BodyShort, Link as AkselLink } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFamilyView } from '../../../api/family.js';
import { useReadsOfFamily } from './use-reads-of-family.js';

interface PapersLinkProps {
  readonly familyId: string;
  readonly on: { readonly kind: 'steg' | 'maal'; readonly id: string; readonly title: string };
}

/** To what has been written and put in about one goal or step. */
export function PapersLink({ familyId, on: { kind, id, title } }: PapersLinkProps) {
  const { t } = useTranslation('plan');
  const ofFamily = useReadsOfFamily();
  const { data } = useFamilyView(familyId);
  if (data?.allowedActions.includes('read-papers') !== true) return null;
  const to = ofFamily
    ? `/familier/${familyId}?fane=papirer&${kind}=${id}`
    : `/papirer?familie=${familyId}&${kind}=${id}`;
  return (
    <BodyShort size="small" className="vl-screen-only">
      <AkselLink as={Link} to={to} aria-label={`${t('papers')}: ${title}`}>
        {t('papers')}
      </AkselLink>
    </BodyShort>
  );
}
