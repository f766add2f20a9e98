import { BodyLong, Button, HStack } from '@navikt/ds-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFamilyView } from '../../../api/family.js';
import type { MyFamily } from '../../../api/me.js';
import type { Home } from '../../../api/plan.js';
import { ListState } from '../../../ui/list-state/list-state.js';
import { Standstill } from '../../../ui/standstill/standstill.js';
import { SeeTogether } from '../../../ui/see-together/see-together.js';
import { Agreed } from './agreed.js';
import { Areas } from './areas.js';
import { Contacts } from './contacts.js';
import { NextSteps } from './next-steps.js';
import { SeenLately } from './seen-lately.js';

/** The family's own part of the page, drawn when it is there. */
export function Family({ family: { ties }, home }: FamilyProps) {
  const onlyReads = ties.every((tie) => tie === 'support');
  return (
    <ListState query={home} empty="" isEmpty={() => false}>
      {(data) => (
        <>
          <Standstill step={data.step} />
          {onlyReads ? <ForSupporter home={data} /> : <Whole home={data} />}
          {!onlyReads && <Ways familyId={data.familyId} />}
        </>
      )}
    </ListState>
  );
}

/** For whoever has something of their own to be seen; a support person has not. */
function Seen({ familyId }: { readonly familyId: string }) {
  const family = useFamilyView(familyId);
  return (
    family.data?.allowedActions.includes('read-access-log') === true && <SeenLately familyId={familyId} />
  );
}

interface FamilyProps {
  readonly family: MyFamily;
  readonly home: UseQueryResult<Home>;
}
interface PartProps {
  readonly home: Home;
}

function Whole({ home }: PartProps) {
  return (
    <>
      <NextSteps home={home} />
      <Areas home={home} />
      <Contacts home={home} />
      <Agreed home={home} />
      <Seen familyId={home.familyId} />
    </>
  );
}

/** What a support person has been let read. Where that is nothing, it says nothing of what the family has. */
function ForSupporter({ home }: PartProps) {
  const { t } = useTranslation('home');
  const { nextSteps, areas, agreedLately } = home;
  const isEmpty = nextSteps.length + areas.length + agreedLately.length === 0;
  return (
    <>
      <BodyLong>{t(isEmpty ? 'supporter.nothing' : 'supporter.lead')}</BodyLong>
      {nextSteps.length > 0 && <NextSteps home={home} />}
      {areas.length > 0 && <Areas home={home} />}
      <Contacts home={home} />
      {agreedLately.length > 0 && <Agreed home={home} seesAll={false} />}
    </>
  );
}

/** Two plain buttons; the first only for whoever may write a proposal. */
function Ways({ familyId }: { readonly familyId: string }) {
  const { t } = useTranslation('home');
  const family = useFamilyView(familyId);
  const maySuggest = family.data?.allowedActions.includes('draft-decision') === true;
  return (
    <HStack gap="space-12">
      <SeeTogether familyId={familyId} />
      {maySuggest && (
        <Button as={Link} variant="secondary" to={`/forslag/ny?familie=${familyId}`}>
          {t('suggest')}
        </Button>
      )}
      <Button as={Link} variant="tertiary" to={`/papirer?familie=${familyId}`}>
        {t('papers')}
      </Button>
      <Button as={Link} variant="tertiary" to={`/historikk?familie=${familyId}`}>
        {t('history')}
      </Button>
    </HStack>
  );
}
