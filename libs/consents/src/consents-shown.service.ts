import { Injectable } from '@nestjs/common';
import { assertAllowed, saw } from '#platform/access';
import { Database, type BareTx, type Ticket } from '#platform/database';
import { rosterFrom, rowsOfFamily } from '#families';
import { viewsOf } from './consent-views.js';
import { consentFacts } from './consents.queries.js';
import type { ConsentsView } from './dto/consent.view.js';
import type { ConsentMatrixView } from './dto/matrix.view.js';
import type { NoticesView } from './dto/notice.view.js';
import { consentsSeen } from './log/rules/consents-seen.js';
import { followerRows } from './lanes/lanes-follow.js';
import { matrixOf } from './matrix.js';
import { notices } from './notices/index.js';
import { noticesOn } from './rules/notices.js';

/** What has been given to whom, as far as the viewer may know. */
@Injectable()
export class ConsentsShownService {
  constructor(private readonly database: Database) {}

  async list(caller: Ticket, familyId: string): Promise<ConsentsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Consent', { familyId });
      const items = viewsOf(tx, familyId, await consentFacts(tx, familyId));
      await saw(tx, familyId, 'consents', consentsSeen(items));
      return { items };
    });
  }

  /** Hvem ser hva: each service, each person, each area of life. */
  async matrix(caller: Ticket, familyId: string): Promise<ConsentMatrixView> {
    const opening = (tx: Pick<BareTx, 'one' | 'rows'>) =>
      Promise.all([rowsOfFamily(tx, familyId), consentFacts(tx, familyId), followerRows(tx, familyId, null)]);
    return this.database.act(caller, opening, async (tx, [rows, facts, items]) => {
      assertAllowed(tx.actor, 'read', 'Consent', { familyId });
      const matrix = matrixOf(tx, familyId, rosterFrom(tx, familyId, rows), { ...facts, items });
      const told = matrix.services.flatMap(({ subjects }) => subjects.flatMap(({ consents }) => consents));
      await saw(tx, familyId, 'consents', consentsSeen(told));
      return matrix;
    });
  }

  /** What everyone is told before they answer, in every language there is. */
  async notices(caller: Ticket, familyId: string): Promise<NoticesView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Consent', { familyId });
      return {
        items: noticesOn(notices, tx.today).map((notice) => ({ ...notice })),
      };
    });
  }
}
