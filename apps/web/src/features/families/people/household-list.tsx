import { BodyShort, Box, Button, HStack, Spacer, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useNames, type FamilyView } from '../../../api/family.js';
import { Empty } from '../../../ui/list-state/list-state.js';
import type { PeopleOpen } from './people-act.js';

interface HouseholdListProps {
  readonly family: FamilyView;
  readonly onOpen: (open: PeopleOpen) => void;
}

export function HouseholdList({ family, onOpen }: HouseholdListProps) {
  const { t } = useTranslation('family');
  const name = useNames(family.id);
  const maySplit = family.allowedActions.includes('split-household');
  const mayEnd = family.allowedActions.includes('add-household');
  if (family.households.length === 0) return <Empty text={t('household.empty')} />;
  return (
    <VStack as="ul" gap="space-8" className="vl-plain-list">
      {family.households.map((household) => (
        <Box as="li" key={household.id} background="default" borderRadius="8" padding="space-12">
          <HStack gap="space-8" align="center">
            <VStack>
              <BodyShort weight="semibold">{household.name}</BodyShort>
              <BodyShort size="small">{household.personIds.map(name).join(', ')}</BodyShort>
            </VStack>
            <Spacer />
            {(['split', 'endHousehold'] as const)
              .filter((act) => (act === 'split' ? maySplit : mayEnd))
              .map((act) => (
                <Button
                  key={act}
                  size="small"
                  variant="tertiary"
                  onClick={() => {
                    onOpen({ act, household });
                  }}
                >
                  {t(`household.${act}`)}
                </Button>
              ))}
          </HStack>
        </Box>
      ))}
    </VStack>
  );
}
