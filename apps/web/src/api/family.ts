import { useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type FamilyView = components['schemas']['FamilyView'];
export type Person = components['schemas']['PersonLineView'];

export const familyKey = (familyId: string) => ['family', familyId] as const;

/** Everything an act of coordination may have changed. */
export function changesIn(familyId: string): readonly QueryKey[] {
  return [['work-list'], ['families'], familyKey(familyId), ['decision'], ['plan']];
}

export function useFamilyView(familyId: string): UseQueryResult<FamilyView> {
  return useQuery({
    queryKey: familyKey(familyId),
    queryFn: () => answerOf(api.GET('/api/v1/families/{familyId}', { params: { path: { familyId } } })),
    enabled: familyId !== '',
  });
}

/** The first name of whoever one may see in the family; a mark of its own until the names are here. */
export function useNames(familyId: string): (personId: string | null) => string {
  const { data } = useFamilyView(familyId);
  return (personId) => (data === undefined ? '…' : (nameIn(data, personId) ?? '–'));
}

function nameIn(family: FamilyView | undefined, personId: string | null): string | undefined {
  const member = family?.members.find((one) => one.personId === personId);
  if (member !== undefined) return member.givenName;
  const places = [family?.coordinator, family?.standIn, ...(family?.team ?? [])];
  return places.find((place) => place?.personId === personId)?.name ?? undefined;
}
