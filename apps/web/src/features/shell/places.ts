import { EyeIcon, HouseIcon, PersonIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useInFamily } from '../../api/me.js';

/** Where a family can go. A place that is not built yet is not here. */
const familyPlaces = [
  { path: '/', text: 'places.home', Icon: HouseIcon },
  { path: '/plan', text: 'places.plan', Icon: TasklistIcon },
  { path: '/hvem-ser-hva', text: 'places.whoSees', Icon: EyeIcon },
  { path: '/meg', text: 'places.me', Icon: PersonIcon },
] as const;

/** The places of the family one is in. */
export function useFamilyPlaces() {
  const inFamily = useInFamily();
  return familyPlaces.map((place) => ({ ...place, to: inFamily(place.path) }));
}
