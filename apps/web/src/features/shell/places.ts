import { HouseIcon, PersonIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useSearchParams } from 'react-router';

/** Where a family can go. A place that is not built yet is not here. */
const familyPlaces = [
  { path: '/', text: 'places.home', Icon: HouseIcon },
  { path: '/plan', text: 'places.plan', Icon: TasklistIcon },
  { path: '/meg', text: 'places.me', Icon: PersonIcon },
] as const;

/** The places of the family one is in: who belongs to two stays in the one they chose. */
export function useFamilyPlaces() {
  const [search] = useSearchParams();
  const family = search.get('familie');
  const rest = family === null ? '' : `?familie=${family}`;
  return familyPlaces.map((place) => ({ ...place, to: `${place.path}${rest}` }));
}
