import { CannotStart } from '#platform/errors';
import type { Hand } from '../hand.js';
import type { Place } from '../set-up-place.js';
import type { Cast, DemoLine } from './cast.js';
import type { FamilyFile, FilePerson } from './family-file.js';

interface Service {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
}
interface Post {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly serviceId: string | null;
  readonly role: string;
  readonly mandate: string | null;
}

const mandate = 'Answers for what the service promises';

/** The services and employees of the file, in the municipality: those already there, and those the administrator adds. */
export async function workplaceOf(cast: Cast, file: FamilyFile): Promise<Place> {
  const people = await cast.known();
  const hand = await administratorOf(cast, file, people);
  const there = (await hand.get<{ items: Service[] }>('/api/v1/admin/services')).items;
  const services = new Map<string, string>();
  for (const { key, name, sector, owner } of file.services) {
    const known = there.find((one) => one.name === name);
    const { id } = known ?? (await hand.post<Service>('/api/v1/admin/services', { name, sector, owner }));
    services.set(key, id);
  }
  const workplace = { cast, file, hand, people };
  const staff = new Map<string, string>();
  const home = there.find(({ sector }) => sector === 'family-support')?.id ?? [...services.values()][0];
  staff.set(file.coordinator.key, await employed(workplace, file.coordinator, 'coordinator', home));
  for (const { key, contact } of file.services)
    staff.set(contact.key, await employed(workplace, contact, 'professional', services.get(key)));
  return { municipalityId: 0, services, staff };
}

async function administratorOf(cast: Cast, file: FamilyFile, people: readonly DemoLine[]): Promise<Hand> {
  const { name } = file.municipality;
  const found = people.find(({ municipality, role }) => municipality === name && role === 'Administrator');
  if (found === undefined) {
    const inUse = [...new Set(people.map(({ municipality }) => municipality))].join(', ');
    throw new CannotStart(`municipality.name is "${name}", which is not in use here. In use: ${inUse}.`);
  }
  cast.knows('administrator', found.loginHint);
  return cast.of('administrator');
}

async function employed(
  workplace: { cast: Cast; file: FamilyFile; hand: Hand; people: readonly DemoLine[] },
  person: FilePerson,
  role: 'coordinator' | 'professional',
  serviceId: string | undefined,
): Promise<string> {
  const { cast, file, hand, people } = workplace;
  const { givenName, familyName } = person;
  const posts = (await hand.get<{ items: Post[] }>('/api/v1/admin/staff')).items;
  const post = posts.find(
    (one) =>
      one.givenName === givenName &&
      one.familyName === familyName &&
      one.role === role &&
      (role === 'coordinator' || (one.serviceId === serviceId && one.mandate !== null)),
  );
  const login = people.find(
    (one) => one.name === `${givenName} ${familyName}` && one.municipality === file.municipality.name,
  );
  if (post !== undefined && login !== undefined) {
    cast.knows(person.key, login.loginHint);
    return post.personId;
  }
  await cast.enter([person], role === 'coordinator' ? 'Coordinator' : 'Professional', 'high');
  const { personId } = await hand.post<Post>('/api/v1/admin/staff', {
    ...{ givenName, familyName, role, mandate, language: file.language },
    nationalNumber: cast.numberOf(person.key),
    ...(serviceId === undefined ? {} : { serviceId }),
  });
  return personId;
}
