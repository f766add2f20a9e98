import { useFamilyView } from '../../../api/family.js';
import type { Plan } from '../../../api/plan.js';
import { useMe } from '../../../api/me.js';

/** First names of those the reader knows of; of others nothing is told. */
export function useNames({ familyId }: Pick<Plan, 'familyId'>): (ids: readonly string[]) => string {
  const family = useFamilyView(familyId);
  const { person } = useMe();
  const known = new Map(family.data?.members.map(({ personId, givenName }) => [personId, givenName]));
  known.set(person.id, person.givenName);
  return (ids) => ids.flatMap((id) => known.get(id) ?? []).join(', ');
}
