import type pg from 'pg';
import type { SecretKeys } from '#platform/database';
import { employ } from '../admin/employ.js';
import { municipalityIn } from '../admin/places.js';
import type { Hands } from './hands.js';
import type { DemoEmployee, DemoPlace } from './world.js';

/** A municipality as its families meet it: services, and who works there. */
export interface Place {
  readonly municipalityId: number;
  readonly services: ReadonlyMap<string, string>;
  readonly staff: ReadonlyMap<string, string>;
}

/** The first steps are taken by command, as in any municipality; the administrator does the rest. */
export async function putInUse(
  owner: pg.Client,
  keys: SecretKeys,
  place: DemoPlace,
  pid: (ref: string) => string,
): Promise<number> {
  const found = await municipalityIn(owner, place.number, place.country);
  await owner.query('update municipality set in_use_from = ctx.at() where id = $1', [found.id]);
  const administrator = place.staff.find(({ ref }) => ref === place.administrator);
  if (administrator === undefined) throw new Error(`${place.name} has no administrator.`);
  const { givenName, familyName, ref } = administrator;
  const given = { 'given-name': givenName, 'family-name': familyName };
  const post = { role: 'administrator', serviceId: null, mandate: null } as const;
  await employ(owner, keys, found, given, pid(ref), post);
  return found.id;
}

export async function setUpPlace(
  hands: Hands,
  place: DemoPlace,
  municipalityId: number,
  pid: (ref: string) => string,
): Promise<Place> {
  const hand = await hands.of(place.administrator);
  if (place.accent !== undefined)
    await hand.post('/api/v1/admin/policies', { key: 'accent', value: place.accent });
  const services = await Promise.all(
    place.services.map(async ({ key, ...service }) => {
      const { id } = await hand.post<{ id: string }>('/api/v1/admin/services', service);
      return [key, id] as const;
    }),
  );
  const serviceIds = new Map(services);
  const others = place.staff.filter(({ ref }) => ref !== place.administrator);
  const staff = await Promise.all(
    others.map(async (employee) => {
      const body = appointment(employee, serviceIds, place, pid(employee.ref));
      const { personId } = await hand.post<{ personId: string }>('/api/v1/admin/staff', body);
      const { serviceId } = body;
      if (employee.alsoDiscloser)
        await hand.post('/api/v1/admin/staff', { personId, role: 'discloser', serviceId });
      return [employee.ref, personId] as const;
    }),
  );
  return { municipalityId, services: serviceIds, staff: new Map(staff) };
}

function appointment(
  { givenName, familyName, role, service, mandate, workPhone, workHours }: DemoEmployee,
  services: ReadonlyMap<string, string>,
  { language }: DemoPlace,
  nationalNumber: string,
) {
  const serviceId = service === undefined ? undefined : services.get(service);
  return {
    ...{ givenName, familyName, nationalNumber, role, language },
    ...(serviceId === undefined ? {} : { serviceId }),
    ...(mandate === undefined ? {} : { mandate }),
    ...(workPhone === undefined ? {} : { workPhone, workHours }),
  };
}
