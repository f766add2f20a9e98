import { Button, HStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFamilyView } from '../../api/family.js';

interface SeeTogetherProps {
  readonly familyId: string;
  /** Only these children, where the page is about something. */
  readonly about?: readonly string[];
}

/** The way to a young child's page, for whoever answers for the child. */
export function SeeTogether({ familyId, about }: SeeTogetherProps) {
  const { t } = useTranslation();
  const { data } = useFamilyView(familyId);
  const children = (data?.members ?? []).filter(
    ({ personId, together }) => together && (about?.includes(personId) ?? true),
  );
  if (children.length === 0) return null;
  return (
    <HStack gap="space-12">
      {children.map(({ personId, givenName }) => (
        <Button
          key={personId}
          as={Link}
          variant="secondary"
          to={`/barn/sammen/${personId}?familie=${familyId}`}
        >
          {t('seeTogether', { child: givenName })}
        </Button>
      ))}
    </HStack>
  );
}
