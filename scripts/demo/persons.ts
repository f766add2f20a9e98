import type { DemoPerson } from '#identity';
import { families } from './families.js';
import { places } from './places.js';
import { syntheticNumber } from './synthetic-number.js';
import type { DemoPlace } from './world.js';

/** Numbers the demo has had from its first day. */
const known: Readonly<Record<string, string>> = {
  ingrid: '14838812180',
  jonas: '21861051185',
  hanne: '05897914001',
  mette: '7412841234',
};

/** Everyone of the demo who can log in, as `persons.json` holds them: made from the families themselves. */
export function demoPersons(): readonly DemoPerson[] {
  return places.flatMap((place) => {
    const here = families.filter((family) => family.place === place.key);
    const people = here.flatMap(({ members, outside = [] }) => [...members, ...outside]);
    return [
      ...place.staff.map((one) => personOf(place, one)),
      ...people.map((one) => personOf(place, one)),
    ].flat();
  });
}

function personOf(
  place: DemoPlace,
  one: {
    readonly ref: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly born?: string;
    readonly title?: string;
    readonly acr?: 'substantial' | 'high';
  },
): DemoPerson[] {
  const { ref, givenName, familyName, born, title, acr = 'high' } = one;
  if (born === undefined || title === undefined) return [];
  const pid = known[ref] ?? syntheticNumber(place.country, born, turnOf(ref));
  return [
    {
      loginHint: ref,
      name: `${givenName} ${familyName}`,
      country: place.country,
      pid,
      role: title,
      municipality: place.name,
      acr,
    },
  ];
}

/** The same name always draws the same number. */
function turnOf(ref: string): number {
  return Buffer.from(ref).reduce((turn, letter) => (turn * 31 + letter) % 9973, 7);
}
