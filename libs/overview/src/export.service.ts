import { Injectable } from '@nestjs/common';
import { AccessLogService, disclosuresSeen } from '#consents';
import { memberIds } from '#families';
import { assertAllowed, coordinatesFamily, isAllowed, saw, type SeenLine } from '#platform/access';
import { documentHash, Events, evidenceFor, laidOutJson, PublishedKeys } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { answeredFor } from './answered-for.js';
import { FamilyRecords } from './family-records.service.js';
import type { EventView } from './dto/history.view.js';
import { HistoryService, type WholeHistory } from './history.service.js';

/** A family's papers as one person may have them: sealed as a whole, and each event told in full with its own proof. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly published: PublishedKeys,
    private readonly history: HistoryService,
    private readonly records: FamilyRecords,
    private readonly log: AccessLogService,
  ) {}

  async make(caller: Ticket, familyId: string): Promise<string> {
    const withheld = await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Export', { familyId });
      return (await disclosuresSeen(tx, familyId)).filter(({ shownAt }) => shownAt === null);
    });
    const records = await this.records.of(caller, familyId);
    const told = await this.history.whole(caller, familyId);
    const { items, wholeIds } = without(withheld, told);
    const { evidence, document, at } = await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Export', { familyId });
      await saw(tx, familyId, 'export', await exportSeen(tx, familyId));
      const evidence = await evidenceFor(tx, tx.municipalityId, wholeIds);
      const mayRead = isAllowed(tx.actor, 'read', 'AccessLog', { familyId });
      const accessLog = mayRead ? await this.log.whole(tx, familyId) : [];
      const disclosures = (await disclosuresSeen(tx, familyId)).filter(({ shownAt }) => shownAt !== null);
      const document = { ...records, disclosures, history: items, accessLog, waiting: evidence.waiting };
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

/** What is kept from the family stands in no file that could reach them, its author's least of all: neither it nor that it was. */
function without(withheld: readonly { readonly id: string }[], told: WholeHistory): WholeHistory {
  const ids = new Set(withheld.map(({ id }) => id));
  const isOf = ({ payload }: EventView) => ids.has(String(payload['disclosureId']));
  const left = new Set(told.items.filter(isOf).map(({ id }) => id));
  return {
    items: told.items.filter(({ id }) => !left.has(id)),
    wholeIds: told.wholeIds.filter((id) => !left.has(id)),
  };
}

/** Whose papers were taken out: everybody's when it is the coordinator, else those of whom the reader answers for. */
async function exportSeen(tx: Tx, familyId: string): Promise<SeenLine[]> {
  const coordinates = coordinatesFamily(tx.actor, familyId);
  const ids = coordinates ? await memberIds(tx, familyId) : answeredFor(tx.actor, familyId);
  const because = coordinates ? 'coordinates' : 'answers-for-subject';
  return ids.map((id) => ({ subjectIds: [id], because, reach: 'answering', areas: [] }));
}
