import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { assertAllowed, saw, tellTheSame, tiesThatGrant, type WrittenLine } from '#platform/access';
import { Database, settle, statement, type BareTx, type Ticket, type Tx } from '#platform/database';
import { rosterFrom, rowsOfFamily, type FamilyRows } from '#families';
import { viewsOf } from './consent-views.js';
import { consentFacts, type ConsentFacts } from './consents.queries.js';
import type { ConsentsView } from './dto/consent.view.js';
import type { ConsentMatrixView } from './dto/matrix.view.js';
import type { NoticesView } from './dto/notice.view.js';
import { consentsSeen } from './log/rules/consents-seen.js';
import { followerRows, type FollowerRow } from './lanes/lanes-follow.js';
import { matrixOf } from './matrix.js';
import { notices } from './notices/index.js';
import { noticesOn } from './rules/notices.js';

type Found = readonly [FamilyRows, ConsentFacts, readonly FollowerRow[]];

/** «Hvem ser hva» for whoever asks, and what it shows of others. */
function matrixAt(tx: Tx, familyId: string, [rows, facts, items]: Found) {
  assertAllowed(tx.actor, 'read', 'Consent', { familyId });
  const matrix = matrixOf(tx, familyId, rosterFrom(tx, familyId, rows), { ...facts, items });
  const told = matrix.services.flatMap(({ subjects }) => subjects.flatMap(({ consents }) => consents));
  return { matrix, seen: consentsSeen(told) };
}

const sawSql = statement(
  'saw-consents',
  readFileSync(new URL('./saw-consents.sql', import.meta.url), 'utf8'),
);

const readers = tiesThatGrant('read', 'Consent');

/** Writes down in the round trip of the reading what is shown; nothing when the rule is to write it. */
async function sawAsRead(tx: BareTx, familyId: string): Promise<readonly WrittenLine[]> {
  return (await tx.find<{ lines: WrittenLine[] }>(sawSql, [familyId, readers]))?.lines ?? [];
}

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
    const opening = (tx: BareTx) =>
      settle([rowsOfFamily(tx, familyId), consentFacts(tx, familyId), followerRows(tx, familyId, null)]);
    const both = (tx: BareTx) => settle([opening(tx), sawAsRead(tx, familyId)]);
    const asRead = await this.database.look(caller, both, (tx, [found, written]) => {
      const { matrix, seen } = matrixAt(tx, familyId, found);
      return tellTheSame(written, seen) ? matrix : null;
    });
    if (asRead !== null) return asRead;
    return this.database.act(caller, opening, async (tx, found) => {
      const { matrix, seen } = matrixAt(tx, familyId, found);
      await saw(tx, familyId, 'consents', seen);
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
