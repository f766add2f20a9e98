import type { Tx } from '#platform/database';
import type { TeamDuty } from './rules/words.js';

export interface OpenPlace {
  readonly id: string;
  readonly personId: string | null;
  readonly serviceId: string;
  readonly duty: TeamDuty;
  readonly basisId: string;
}

export const selectPlaces = `select id, person_id as "personId", service_id as "serviceId", duty, basis_id as "basisId" from team_member
  where family_id = $1 and (valid_to is null or valid_to > $2)`;

/** The places of a family's team today, filled and agreed but not yet filled. */
export async function openPlaces(tx: Tx, familyId: string): Promise<OpenPlace[]> {
  return tx.rows<OpenPlace>(selectPlaces, [familyId, tx.today]);
}
