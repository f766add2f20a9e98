import { BodyShort, Checkbox, CheckboxGroup } from '@navikt/ds-react';
import { useTranslation } from 'react-i18next';
import { useFamilyView } from '../../../api/family.js';
import { useMe } from '../../../api/me.js';
import { ProblemNotice } from '../../../ui/problem/problem-notice.js';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly says: string | undefined;
}

/** Whom a child could let read. Nobody is chosen beforehand; whoever coordinates has to know, and is told apart. */
export function usePeople(familyId: string) {
  const { t } = useTranslation('child');
  const me = useMe().person.id;
  const { data, error, refetch } = useFamilyView(familyId);
  const family: Person[] = (data?.members ?? [])
    .filter(({ role, diedOn }) => role !== 'unborn' && diedOn === null)
    .map(({ personId, givenName, role }) => ({ id: personId, name: givenName, says: t(`readers.${role}`) }));
  const team: Person[] = (data?.team ?? []).flatMap(({ personId, name, service }) =>
    personId === null || name === null ? [] : [{ id: personId, name, says: service?.name }],
  );
  const coordinator = data?.coordinator?.name ?? undefined;
  const reads = data?.coordinator?.personId;
  const known = new Set([me, reads]);
  const people = [...family, ...team].filter(({ id }) => !known.has(id) && known.add(id));
  return { people, coordinator, error, refetch, isThere: data !== undefined };
}

interface ReadersProps {
  readonly familyId: string;
  /** Whoever coordinates reads it whatever is ticked. */
  readonly isAlwaysRead: boolean;
  readonly value: string[];
  readonly onChange: (value: string[]) => void;
}

/** Who may read what I write: always in sight, and mine to change. */
export function Readers({ familyId, isAlwaysRead, value, onChange }: ReadersProps) {
  const { t } = useTranslation('child');
  const { people, coordinator, error, refetch } = usePeople(familyId);
  if (error !== null) return <ProblemNotice error={error} onAgain={() => void refetch()} />;
  return (
    <CheckboxGroup
      legend={t('readers.title')}
      description={
        coordinator === undefined || !isAlwaysRead
          ? t('readers.onlyIfTicked')
          : t('readers.coordinatorAlways', { name: coordinator })
      }
      value={value}
      onChange={onChange}
    >
      {people.length === 0 && <BodyShort>{t('readers.nobody')}</BodyShort>}
      {people.map(({ id, name, says }) => (
        <Checkbox key={id} value={id} description={says}>
          {name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
