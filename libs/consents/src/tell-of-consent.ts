import type { LifeArea } from '#contract';
import { isProtected, livesWith, tell } from '#families';
import type { Tx } from '#platform/database';
import { schedule } from '#platform/jobs';
import { consentFacts, type ConsentRow } from './consents.queries.js';
import { hasHealth } from './rules/evidence.js';
import { toldOfYes } from './rules/told.js';

type Happened = Pick<Parameters<typeof tell>[1], 'type' | 'payload'>;

/** Told to the subject, whose hand it was and whom the law involves; who else may know of it is the list's own rule. */
export async function tellOfConsent(
  tx: Tx,
  familyId: string,
  subjectId: string,
  what: Happened,
  involved: readonly string[] = [],
  area: LifeArea = 'network',
): Promise<void> {
  const namedIds = [...new Set([subjectId, tx.actor.personId, ...involved])];
  await tell(tx, {
    ...what,
    familyId,
    subjectIds: [subjectId],
    area,
    lane: 'named-persons',
    namedIds,
  });
}

/** A yes reaches whom the law involves, and the person it is about: in the history, and by a message that says nothing. */
export async function tellOfYes(tx: Tx, familyId: string, row: ConsentRow, what: Happened): Promise<void> {
  const { id: refId, subjectId, areas, givenBy } = row;
  const { circle, ...roster } = await consentFacts(tx, familyId);
  const asked = { country: tx.actor.country, subjectId, areas, today: tx.today, circle };
  // The name of a service can lead to a protected home.
  const mayHear = (id: string) =>
    id === subjectId || !isProtected(roster, subjectId) || livesWith(roster, id, subjectId);
  const told = toldOfYes(asked, givenBy).filter(mayHear);
  // What names health is read in a log-in that may read of health.
  const area = areas.find((one) => hasHealth([one]));
  await tellOfConsent(tx, familyId, subjectId, what, told, area);
  for (const personId of told)
    await schedule(tx, { familyId, personId, topic: 'told', refId, dueAt: tx.at, occurrence: 'consent' });
}
