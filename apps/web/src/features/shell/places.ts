import { HouseIcon, PersonIcon, TasklistIcon } from '@navikt/aksel-icons';

/** Where a family can go. A place that is not built yet is not here. */
export const familyPlaces = [
  { to: '/', text: 'places.home', Icon: HouseIcon },
  { to: '/plan', text: 'places.plan', Icon: TasklistIcon },
  { to: '/meg', text: 'places.me', Icon: PersonIcon },
] as const;
