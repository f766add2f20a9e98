import { coordinatesFamily } from '#platform/access';
import { statement, type Tx } from '#platform/database';
import { rowsOfFamily, type FamilyRows } from './families.queries.js';
import { factsOf } from './family-show.service.js';
import { mustNotTrace, servicesWithNeed, type GivenConsent } from './rules/need-of-services.js';
import { rosterFor } from './rules/roster.js';

// Also what has ended since: whoever once gave a service something knows of it.
const everGiven = statement(
  'ever-given',
  `select subject_id as "subjectId", service_id as "serviceId", given_by as "givenBy" from consent
  where municipality_id = (select ctx.municipality()) and family_id = $1 and (state <> 'refused' or (select ctx.person()) = any (given_by))`,
);

// Whoever was added by mistake is nobody of the family, and what they saw of it is told with their name all the same.
const mistaken = statement(
  'added-by-mistake',
  `select p.id, p.given_name || ' ' || p.family_name as name from member mb
  join person p on p.municipality_id = mb.municipality_id and p.id = mb.person_id and p.protection_grade = 'none'
  where mb.municipality_id = (select ctx.municipality()) and mb.family_id = $1 and mb.ended_because = 'mistake'`,
);

/** Whom and what of a family its reader may know, by the rules of the roster and the team. */
export interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly servicesWithNeed: readonly string[];
  readonly mustNotTrace: boolean;
}

/** For whatever else names people and services of the family; `not-found` for whoever has no tie to it. */
export async function knownTo(tx: Tx, familyId: string): Promise<Known> {
  return knownFrom(tx, familyId, await knownRows(tx, familyId));
}

export type KnownRows = readonly [
  FamilyRows,
  readonly GivenConsent[],
  readonly { id: string; name: string }[],
];

/** What that is judged by, all of it sent at once. */
export async function knownRows(tx: Pick<Tx, 'one' | 'rows'>, familyId: string): Promise<KnownRows> {
  return Promise.all([
    rowsOfFamily(tx, familyId),
    tx.rows<GivenConsent>(everGiven, [familyId]),
    tx.rows<{ id: string; name: string }>(mistaken, [familyId]),
  ]);
}

export function knownFrom(tx: Tx, familyId: string, [rows, consents, byMistake]: KnownRows): Known {
  const facts = factsOf(tx, rows, coordinatesFamily(tx.actor, familyId));
  const names = rosterFor(facts).flatMap(({ personId, detail }): [string, string][] => {
    const person = rows.persons.find((one) => one.id === personId);
    if (person === undefined) return [];
    const { givenName, familyName } = person;
    return [[personId, detail === 'first-name' ? givenName : `${givenName} ${familyName}`.trim()]];
  });
  const mine = tx.actor.ties.filter((tie) => tie.familyId === familyId);
  return {
    names: new Map([...byMistake.map(({ id, name }): [string, string] => [id, name]), ...names]),
    servicesWithNeed: servicesWithNeed(facts, consents),
    mustNotTrace: mine.every((tie) => tie.serviceId === null) && mustNotTrace(facts),
  };
}
