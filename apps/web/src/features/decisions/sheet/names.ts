import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/me.js';
import { useListing } from '../../../i18n/listing.js';
import type { Family, Sheet } from '../decision/decision-queries.js';

export interface Names {
  /** "Amina"; oneself as "Kari (deg)". */
  readonly of: (id: string) => string;
  /** "Amina og Kari (deg)" */
  readonly all: (ids: readonly string[]) => string;
}

/** What people and services are called, from the sheet first and the family's page second. */
export function useNames(sheet: Pick<Sheet, 'names'> | undefined, family: Family | undefined): Names {
  const { t } = useTranslation('decision');
  const { person } = useMe();
  const known = new Map([
    ...inFamily(family),
    ...(sheet?.names ?? []).map(({ id, name }) => [id, name] as const),
  ]);
  const of = (id: string): string => {
    if (id === person.id) return t('me', { name: person.givenName });
    return known.get(id) ?? t('somebody');
  };
  const list = useListing();
  return { of, all: (ids) => list([...new Set(ids)].map(of)) };
}

function inFamily(family: Family | undefined): readonly (readonly [string, string])[] {
  if (family === undefined) return [];
  const places = [family.coordinator, family.standIn, ...family.team].flatMap((place) =>
    typeof place?.personId === 'string' && place.name !== null ? [[place.personId, place.name] as const] : [],
  );
  return [...places, ...family.members.map(({ personId, givenName }) => [personId, givenName] as const)];
}
