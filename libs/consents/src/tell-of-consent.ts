import type { LifeArea } from '#contract';
import { tell } from '#families';
import type { Tx } from '#platform/database';
import { schedule } from '#platform/jobs';
import type { ConsentFacts, ConsentRow } from './consents.queries.js';
import { hasHealth } from './rules/evidence.js';
import { mayHear, toldOfAnswer } from './rules/told.js';

type Happened = Pick<Parameters<typeof tell>[1], 'type' | 'payload'>;
/** That it was answered, and that it has ended, are told once each. */
type AnswerTold = 'consent' | 'consent-ended';

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

/**
 * An answer, and the end of one, reach whom the law involves and the person it is about: in the history, and by a message
 * that says nothing.
 */
export async function tellOfAnswer(
  tx: Tx,
  familyId: string,
  row: Pick<ConsentRow, 'id' | 'subjectId' | 'serviceId' | 'areas' | 'givenBy' | 'state'>,
  what: Happened,
  occurrence: AnswerTold,
  { circle, services, ...roster }: ConsentFacts,
): Promise<void> {
  const { id: refId, subjectId, serviceId, areas, givenBy, state } = row;
  const asked = { country: tx.actor.country, subjectId, areas, today: tx.today, circle };
  const secrecy = services.find(({ id }) => id === serviceId)?.secrecy ?? 'protected';
  const hands = [tx.actor.personId, ...(occurrence === 'consent' ? givenBy : [])];
  const told = toldOfAnswer(asked, hands).filter((id) => mayHear(id, { subjectId, state, secrecy }, roster));
  // What names health is read in a log-in that may read of health.
  const names = what.type === 'consent-given' || what.type === 'consent-renewed';
  const area = names ? areas.find((one) => hasHealth([one])) : undefined;
  await tellOfConsent(tx, familyId, subjectId, what, told, area);
  for (const personId of told)
    await schedule(tx, { familyId, personId, topic: 'told', refId, dueAt: tx.at, occurrence });
}
