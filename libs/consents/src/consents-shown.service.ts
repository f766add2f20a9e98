import { Injectable } from '@nestjs/common';
import { assertAllowed, isAllowed, viewerOf, type Viewer } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { consentsOf, livingTogether, type ConsentRow } from './consents.queries.js';
import type { ConsentsView, ConsentView } from './dto/consent.view.js';
import { shownState } from './rules/terms.js';
import { whySeesConsent, type SeesConsent } from './rules/visible.js';

/** What has been given to whom, as far as the viewer may know. */
@Injectable()
export class ConsentsShownService {
  constructor(private readonly database: Database) {}

  async list(caller: Ticket, familyId: string): Promise<ConsentsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Consent', { familyId });
      const viewer = await viewerOf(tx, familyId);
      const roster = await livingTogether(tx, familyId);
      const rows = await consentsOf(tx, familyId);
      const items = rows.flatMap((row) => {
        const because = whySeesConsent(viewer, row, roster);
        return because === null ? [] : [viewOf(tx, viewer, familyId, row, because)];
      });
      return { items };
    });
  }
}

function viewOf(
  tx: Tx,
  viewer: Viewer,
  familyId: string,
  row: ConsentRow,
  because: SeesConsent,
): ConsentView {
  const state = shownState(row, tx.today);
  const tellsGiver = viewer.coordinates || row.givenBy.includes(viewer.personId);
  const open = state === 'given' || state === 'waiting';
  const mayWithdraw =
    open && because !== 'own-service' && isAllowed(tx.actor, 'withdraw', 'Consent', { familyId });
  const { id, subjectId, serviceId, service, purpose, validFrom, validTo, route } = row;
  return {
    ...{ id, subjectId, serviceId, service, purpose, validFrom, validTo, route, state, because },
    areas: [...row.areas],
    givenBy: tellsGiver ? [...row.givenBy] : null,
    of: row.givers.length,
    allowedActions: mayWithdraw ? ['withdraw'] : [],
  };
}
