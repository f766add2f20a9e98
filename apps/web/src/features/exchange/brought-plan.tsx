import { BodyLong, Button, VStack } from '@navikt/ds-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFamilyView } from '../../api/family.js';
import { useInFamily, useMe } from '../../api/me.js';
import { asLanguage } from '../../i18n/texts.js';
import { useListing } from '../../i18n/listing.js';
import { Pick } from '../../ui/form/pick.js';
import { TickList } from '../../ui/form/tick-list.js';
import { ProblemNotice } from '../../ui/problem/problem-notice.js';
import { tell } from '../../ui/told/told.js';
import { draftsOf, personsIn } from './drafts-of.js';
import { useBring, type Brought } from './use-moving.js';

interface BroughtPlanProps {
  readonly familyId: string;
  readonly file: string;
  readonly brought: Brought;
}

/** What the file holds: ticked is what the family will be asked about, one proposal for each part of life. */
export function BroughtPlan({ familyId, file, brought }: BroughtPlanProps) {
  const { t, i18n } = useTranslation(['moving', 'words']);
  const [chosen, setChosen] = useState<string[]>([]);
  const [who, setWho] = useState<Readonly<Record<number, string>>>({});
  const [isMissing, setMissing] = useState(false);
  const inFamily = useInFamily();
  const lineOf = useLine(brought);
  const bring = useBring(familyId, () => {
    tell({ text: t('bring.done'), link: { to: inFamily('/forslag'), text: t('bring.see') } });
    setChosen([]);
  });
  if (brought.isBrought || bring.isSuccess) return <BodyLong>{t('bring.used')}</BodyLong>;
  const children = personsIn(brought, chosen);
  const send = () => {
    if (chosen.length === 0) setMissing(true);
    else
      bring.mutate({
        file,
        drafts: draftsOf(brought, chosen, (area) =>
          t('bring.question', { area: t(`words:lifeAreas.${area}`).toLowerCase() }),
        ),
        children: children.flatMap((person) => {
          const personId = who[person];
          return personId === undefined || personId === '' ? [] : [{ person, personId }];
        }),
        language: asLanguage(i18n.language) ?? 'nb',
      });
  };
  return (
    <VStack gap="space-16" align="start">
      <TickList
        label={t('bring.legend')}
        choices={brought.items.map((item, place) => ({
          value: String(place),
          label: item.title,
          description: lineOf(item),
        }))}
        value={chosen}
        error={isMissing && chosen.length === 0 ? t('bring.missing') : undefined}
        onChange={setChosen}
      />
      {children.map((person) => (
        <WhoIsIt
          key={person}
          familyId={familyId}
          name={brought.persons[person] ?? ''}
          value={who[person] ?? ''}
          onChoose={(personId) => setWho((before) => ({ ...before, [person]: personId }))}
        />
      ))}
      {bring.problem !== undefined && <ProblemNotice error={bring.problem} />}
      <Button loading={bring.isPending} onClick={send}>
        {t('bring.button')}
      </Button>
    </VStack>
  );
}

function useLine({ persons }: Brought): (item: Brought['items'][number]) => string {
  const { t } = useTranslation(['moving', 'words']);
  const list = useListing();
  return ({ area, persons: about }) =>
    `${t(`words:lifeAreas.${area}`)} · ${list(about.map((one) => persons[one] ?? t('bring.aboutYou')))}`;
}

interface WhoIsItProps {
  readonly familyId: string;
  readonly name: string;
  readonly value: string;
  readonly onChoose: (personId: string) => void;
}

/** Names are written in many ways: which child it is, the reader says. */
function WhoIsIt({ familyId, name, value, onChoose }: WhoIsItProps) {
  const { t } = useTranslation('moving');
  const { person } = useMe();
  const members = useFamilyView(familyId).data?.members ?? [];
  const choices = members.flatMap(({ personId, givenName, role }) =>
    role === 'child' && personId !== person.id ? [{ value: personId, label: givenName }] : [],
  );
  return (
    <Pick
      label={t('bring.who', { name })}
      choices={choices}
      value={value}
      error={undefined}
      onChange={({ target }) => onChoose(target.value)}
    />
  );
}
