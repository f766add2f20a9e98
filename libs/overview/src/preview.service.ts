import { Injectable } from '@nestjs/common';
import { assertAllowed, saw, type SeenLine } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { answeredFor } from './answered-for.js';
import type { SeenByServiceView } from './dto/seen-by-service.view.js';
import { FamilyRecords, type SharedRecords } from './family-records.service.js';
import { HistoryService } from './history.service.js';

/** "What does the school see?": the family's papers read as that service reads them, by the very same code. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly database: Database,
    private readonly records: FamilyRecords,
    private readonly history: HistoryService,
  ) {}

  /** `not-found` for a service the reader does not know of, and for whoever is not one of the family. */
  async of(caller: Ticket, familyId: string, serviceId: string): Promise<SeenByServiceView> {
    const own = await this.records.around(caller, familyId);
    const service = servicesIn(own).get(serviceId);
    if (service === undefined) throw platformErrors['not-found']();
    const at = await this.leaveItsLine(caller, familyId);
    const need = { action: 'read', type: 'Plan' };
    const asService = { ...caller, need, preview: { familyId, serviceId } };
    const { family, plan, decisions, statutoryDecisions, papers } = await this.records.shared(
      asService,
      familyId,
    );
    const { items: history } = await this.history.page(asService, familyId, null);
    return {
      ...{ service: { id: serviceId, name: service }, at },
      members: family.members,
      plan: plan as SeenByServiceView['plan'],
      decisions: decisions.map(({ decision }) => decision),
      ...{ statutoryDecisions, papers, history },
    };
  }

  private async leaveItsLine(caller: Ticket, familyId: string): Promise<string> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Preview', { familyId });
      await saw(tx, familyId, 'preview', previewSeen(tx, familyId));
      return tx.at;
    });
  }
}

/** The services the reader knows to be there: of the team, and of the consents the reader may know of. */
function servicesIn({
  family,
  consents,
}: Pick<SharedRecords, 'family' | 'consents'>): ReadonlyMap<string, string> {
  const places = [family.coordinator, family.standIn, ...family.team].flatMap((place) =>
    place?.service === null || place?.service === undefined ? [] : [place.service],
  );
  return new Map([
    ...consents.map(({ serviceId, service }) => [serviceId, service] as const),
    ...places.map(({ id, name }) => [id, name] as const),
  ]);
}

/** A preview shows what is the reader's own and what is about those they answer for, and is written down as both. */
function previewSeen({ actor }: Tx, familyId: string): SeenLine[] {
  const line = (id: string, because: SeenLine['because']): SeenLine => ({
    ...{ subjectIds: [id], because, reach: 'answering', areas: [] },
  });
  return [
    line(actor.personId, 'own'),
    ...answeredFor(actor, familyId).map((id) => line(id, 'answers-for-subject')),
  ];
}
