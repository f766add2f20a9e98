import { isAllowed } from '#platform/access';
import type { Tx } from '#platform/database';
import type { ConsentFacts, ConsentRow } from './consents.queries.js';
import type { ConsentView } from './dto/consent.view.js';
import { actsOn, areasToGive, isEnding, type Hands } from './rules/acts.js';
import { shownState } from './rules/terms.js';
import { whySeesConsent, type SeesConsent } from './rules/visible.js';

/** What the viewer may do with what is given about one person. */
export function handsOf(tx: Tx, familyId: string, facts: ConsentFacts, subjectId: string): Hands {
  const { personId } = tx.actor;
  const { country } = tx.actor;
  const speaks = isAllowed(tx.actor, 'add', 'Consent', { familyId });
  const question = { country, subjectId, today: tx.today, circle: facts.circle };
  return {
    personId,
    coordinates: isAllowed(tx.actor, 'record', 'Consent', { familyId }),
    covers: facts.viewer.covers,
    areasToGive: speaks ? areasToGive(question, personId) : [],
  };
}

/** What has been given to whom, as far as the viewer may know. */
export function viewsOf(tx: Tx, familyId: string, facts: ConsentFacts): ConsentView[] {
  const hands = new Map<string, Hands>();
  return facts.consents.flatMap((row) => {
    const because = whySeesConsent(facts.viewer, row, facts);
    if (because === null) return [];
    const own = hands.get(row.subjectId) ?? handsOf(tx, familyId, facts, row.subjectId);
    hands.set(row.subjectId, own);
    return [viewOf(tx, facts, row, because, own)];
  });
}

function viewOf(
  tx: Tx,
  facts: ConsentFacts,
  row: ConsentRow,
  because: SeesConsent,
  hands: Hands,
): ConsentView {
  const state = shownState(row, tx.today);
  const tellsGiver = facts.viewer.coordinates || row.givenBy.includes(facts.viewer.personId);
  const { id, subjectId, serviceId, service, purpose, validFrom, validTo, route, givenAt, endedAt } = row;
  return {
    ...{
      id,
      subjectId,
      serviceId,
      service,
      purpose,
      validFrom,
      validTo,
      route,
      givenAt,
      endedAt,
      state,
      because,
    },
    areas: [...row.areas],
    givenBy: tellsGiver ? [...row.givenBy] : null,
    // Who needed an interpreter tells who gave.
    childHeard: tellsGiver ? row.childHeard : null,
    interpretedBy: tellsGiver ? row.interpretedBy : null,
    of: row.givers.length,
    endReason: row.endReason,
    ending: isEnding(row, state, facts.consents, tx.today),
    allowedActions: because === 'own-service' ? [] : actsOn(row, state, facts.consents, hands, tx.today),
  };
}
