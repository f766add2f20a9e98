import { coordinatesFamily } from '#platform/access';
import type { Tx } from '#platform/database';
import type { Reporter } from './rules/index.js';

/** What the actor is to the steps of one family: themselves, and the services they work for there. */
export function reporterOf({ actor }: Tx, familyId: string): Reporter {
  const ties = actor.ties.filter((tie) => tie.familyId === familyId);
  return {
    personId: actor.personId,
    serviceIds: ties.flatMap(({ serviceId }) => (serviceId === null ? [] : [serviceId])),
    isCoordinator: coordinatesFamily(actor, familyId),
  };
}
