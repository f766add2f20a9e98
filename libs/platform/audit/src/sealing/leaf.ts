import { documentHash, type Hash, saltedHash } from '../proof/hash.js';

/** An event as it stands in the database, its moment to the microsecond. */
export interface EventRow {
  id: string;
  municipality_id: number;
  family_id: string | null;
  type: string;
  subject_ids: string[];
  area: string | null;
  lane: string;
  named_ids: string[];
  author_id: string | null;
  service_id: string | null;
  person_id: string | null;
  payload: unknown;
  at: string;
  salt: string;
}

/** Columns of `EventRow` from `event` under the alias `e`. */
export const eventColumns = `e.id, e.municipality_id, e.family_id, e.type, e.subject_ids, e.area, e.lane, e.named_ids,
  e.author_id, e.service_id, e.person_id, e.payload, e.salt,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;

/**
 * What of an event is sealed, and what an export shows of it. Who else may see it is sealed as a hash: whoever
 * may read an event is not thereby told whom else it was shown to, or through which service.
 */
export function sealedContent(row: EventRow) {
  const { named_ids: namedIds, author_id: authorId, service_id: serviceId } = row;
  return {
    id: row.id,
    municipality: row.municipality_id,
    familyId: row.family_id,
    type: row.type,
    subjectIds: row.subject_ids,
    area: row.area,
    lane: row.lane,
    personId: row.person_id,
    payload: row.payload,
    at: row.at,
    access: documentHash({ namedIds, authorId, serviceId }),
  };
}

export function leafOf(row: EventRow): Hash {
  return saltedHash(sealedContent(row), row.salt);
}
