import { Button, HStack, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyView } from '../../../api/family.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import { RequestsToAnswer } from '../../consents/index.js';
import { Section } from '../../../ui/page/section.js';
import { ExemptionList } from './exemptions.js';
import { FactsLists } from './facts-lists.js';
import { HouseholdList } from './household-list.js';
import { PeopleAct, type PeopleOpen } from './people-act.js';
import { PersonRow } from './person-row.js';
import { SamePerson } from './same-person.js';

/** Who the family is, who lives with whom, who answers for whom. */
export function PeopleTab({ family }: { readonly family: FamilyView }) {
  const { t } = useTranslation('family');
  const [open, setOpen] = useState<PeopleOpen>();
  return (
    <VStack gap="space-32">
      <Section title={t('people.title')}>
        {family.members.length === 0 && <Empty text={t('people.empty')} />}
        <VStack as="ul" gap="space-8" className="vl-plain-list">
          {family.members.map((person) => (
            <PersonRow
              key={`${person.personId} ${person.role}`}
              person={person}
              family={family}
              onOpen={setOpen}
            />
          ))}
        </VStack>
        <Offers family={family} onOpen={setOpen} />
      </Section>
      <Section title={t('people.households')}>
        <HouseholdList family={family} onOpen={setOpen} />
      </Section>
      {family.allowedActions.includes('record-authority') && (
        <>
          <FactsLists family={family} onOpen={setOpen} />
          <Section title={t('exemption.heading')}>
            <ExemptionList familyId={family.id} />
          </Section>
          <Section title={t('twice.heading')}>
            <SamePerson family={family} />
          </Section>
          <RequestsToAnswer familyId={family.id} />
        </>
      )}
      {open !== undefined && (
        <PeopleAct
          open={open}
          family={family}
          onClose={() => {
            setOpen(undefined);
          }}
        />
      )}
    </VStack>
  );
}

const offered = [
  ['add-member', 'addMember'],
  ['add-household', 'addHousehold'],
  ['record-authority', 'childFact'],
  ['add-representative', 'represent'],
  ['name-support-person', 'support'],
  ['set-block', 'block'],
  ['record-exemption', 'exemption'],
] as const;

function Offers({
  family,
  onOpen,
}: {
  readonly family: FamilyView;
  readonly onOpen: (open: PeopleOpen) => void;
}) {
  const { t } = useTranslation('family');
  return (
    <HStack gap="space-8">
      {offered
        .filter(([action]) => family.allowedActions.includes(action))
        .map(([, act]) => (
          <Button
            key={act}
            size="small"
            variant={act === 'addMember' ? 'primary' : 'secondary'}
            onClick={() => {
              onOpen({ act });
            }}
          >
            {t(`offers.${act}`)}
          </Button>
        ))}
    </HStack>
  );
}
