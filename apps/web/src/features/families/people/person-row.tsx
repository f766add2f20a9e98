import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons';
import { ActionMenu, BodyShort, Box, Button, HStack, Spacer, Tag, VStack } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import type { FamilyView, Person } from '../../../api/family.js';
import { useDates } from '../../../i18n/dates.js';
import type { PeopleOpen } from './people-act.js';

interface PersonRowProps {
  readonly person: Person;
  readonly family: FamilyView;
  readonly onOpen: (open: PeopleOpen) => void;
}

export function PersonRow({ person, family, onOpen }: PersonRowProps) {
  const { t } = useTranslation(['family', 'words']);
  const { day, short } = useDates();
  const { givenName, familyName, role, birthDate, dueDate, diedOn, interpreterLanguage } = person;
  const { protectionGrade, barred } = person;
  const facts = [
    t(`roles.${role}`),
    birthDate === null ? undefined : t('people.born', { day: short(birthDate) }),
    dueDate === null ? undefined : t('people.due', { day: short(dueDate) }),
    diedOn === null ? undefined : t('people.died', { day: day(diedOn) }),
    interpreterLanguage === null ? undefined : t('people.interpreter', { language: interpreterLanguage }),
  ].filter((fact) => fact !== undefined);
  const isProtected = protectionGrade !== null && protectionGrade !== 'none';
  return (
    <Box as="li" background="default" borderRadius="8" padding="space-12">
      <HStack gap="space-12" align="center" wrap={false}>
        <VStack>
          <BodyShort weight="semibold">
            {[givenName, familyName].filter((one) => one !== null).join(' ')}
          </BodyShort>
          <BodyShort size="small">{facts.join(' · ')}</BodyShort>
          <HStack gap="space-8">
            {isProtected && <Mark text={t(`words:protectionGrades.${protectionGrade}`)} />}
            {barred === true && <Mark text={t('people.barred')} />}
          </HStack>
        </VStack>
        <Spacer />
        {person.memberId !== null && family.allowedActions.includes('change-member') && (
          <PersonMenu person={person} onOpen={onOpen} />
        )}
      </HStack>
    </Box>
  );
}

function Mark({ text }: { readonly text: string }) {
  return (
    <Tag size="small" variant="moderate" data-color="warning">
      {text}
    </Tag>
  );
}

function PersonMenu({ person, onOpen }: Omit<PersonRowProps, 'family'>) {
  const { t } = useTranslation('family');
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          size="small"
          variant="tertiary-neutral"
          icon={<MenuElipsisVerticalIcon aria-hidden />}
          aria-label={t('people.menu', { name: person.givenName })}
        />
      </ActionMenu.Trigger>
      <ActionMenu.Content align="end">
        {(['correct', 'move', 'endMember', 'mistake'] as const).map((act) => (
          <ActionMenu.Item
            key={act}
            onSelect={() => {
              onOpen({ act, person });
            }}
          >
            {t(`people.${act}`)}
          </ActionMenu.Item>
        ))}
      </ActionMenu.Content>
    </ActionMenu>
  );
}
