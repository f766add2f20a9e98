import { Injectable } from '@nestjs/common';
import { memberIds } from '#families';
import { assertAllowed, coordinatesFamily } from '#platform/access';
import { documentHash, Events, evidenceFor, laidOutJson, PublishedKeys } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { FamilyRecords } from './family-records.service.js';
import { HistoryService } from './history.service.js';

/** A family's papers as one person may have them: sealed as a whole, and each event told in full with its own proof. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly published: PublishedKeys,
    private readonly history: HistoryService,
    private readonly records: FamilyRecords,
  ) {}

  async make(caller: Ticket, familyId: string): Promise<string> {
    await this.database.write(caller, async (tx) => assertAllowed(tx.actor, 'read', 'Export', { familyId }));
    const records = await this.records.of(caller, familyId);
    const { items, wholeIds } = await this.history.whole(caller, familyId);
    const { evidence, document, at } = await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Export', { familyId });
      const evidence = await evidenceFor(tx, tx.municipalityId, wholeIds);
      const document = { ...records, history: items, waiting: evidence.waiting };
      await this.tell(tx, familyId, documentHash(document));
      return { evidence, document, at: tx.at };
    });
    return laidOutJson(await this.published.exportFile(evidence, document, at));
  }

  /** Whoever takes out their own papers does it unseen; when the coordinator does, the family is told. */
  private async tell(tx: Tx, familyId: string, hash: string): Promise<void> {
    const coordinates = coordinatesFamily(tx.actor, familyId);
    await this.events.record(tx, {
      type: 'export-made',
      familyId,
      subjectIds: coordinates ? await memberIds(tx, familyId) : [tx.actor.personId],
      area: null,
      lane: coordinates ? 'family' : 'only-me',
      payload: { exportId: newId(), documentHash: hash },
    });
  }
}
