import { Inject, Injectable } from '@nestjs/common';
import { LaneScene, type ChooseLaneDto, type LaneItemKind, type LanesView, type LaneView } from '#consents';
import type { Lane } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, type Ticket, type Tx } from '#platform/database';
import { assertVersion } from '#platform/http';
import { schedule } from '#platform/jobs';
import { toldOf } from './commitments.service.js';
import type { Goal } from './goal.entity.js';
import { laneRow, laneRows, type LaneRow } from './lanes.queries.js';

/** Who sees each goal, step and standing agreement: shown on it, and chosen on it by whoever it is about. */
@Injectable()
export class LanesService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<LanesView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Plan', { familyId });
      const rows = await laneRows(tx, familyId);
      const scene = await LaneScene.of(tx, familyId);
      return {
        items: rows.map((row) => ({
          ...{ kind: row.kind, id: row.id, sees: scene.whoSees(row), mayChoose: scene.mayChoose(row) },
        })),
      };
    });
  }

  async show(caller: Ticket, familyId: string, kind: LaneItemKind, id: string): Promise<LaneView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Plan', { familyId });
      const row = await laneRow(tx, familyId, kind, id);
      return (await LaneScene.of(tx, familyId)).view(row);
    });
  }

  async choose(
    caller: Ticket,
    familyId: string,
    item: { readonly kind: LaneItemKind; readonly id: string; readonly version: number },
    dto: ChooseLaneDto,
  ): Promise<LaneView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Plan', { familyId });
      const found = await laneRow(tx, familyId, item.kind, item.id);
      assertAllowed(tx.actor, 'change', 'Plan', { familyId });
      assertVersion(found.version, item.version);
      const scene = await LaneScene.of(tx, familyId);
      const row = scene.asItStands(found);
      const wish = scene.chosen(row, { lane: dto.lane, namedIds: dto.namedIds ?? [] });
      if (unchanged(row, wish)) return scene.view(row);
      await this.set(tx, row, { ...wish, namedIds: [...wish.namedIds] });
      for (const personId of scene.concerned(row))
        await schedule(tx, {
          ...{ familyId, personId, topic: 'told', refId: row.id, dueAt: tx.at },
          occurrence: `lane-v${row.version + 1}`,
        });
      return scene.view({ ...row, ...wish, laneSince: null, version: row.version + 1 });
    });
  }

  /** Told in the lane it has from now on: whoever no longer sees it does not hear of it either. */
  private async set(tx: Tx, row: LaneRow, chosen: Pick<Goal, 'lane' | 'namedIds'>): Promise<void> {
    const { kind, id, version, lane: from, familyId } = row;
    await tx.rows('select app.choose_lane($1, $2, $3, $4, $5)', [
      kind,
      id,
      version,
      chosen.lane,
      chosen.namedIds,
    ]);
    const { subjectIds, area, serviceId } = row;
    await this.events.record(tx, {
      ...toldOf({ familyId, subjectIds: [...subjectIds], area, ...chosen }),
      serviceId,
      ...choiceTold[kind](id, { from, to: chosen.lane }),
    });
  }
}

type Change = { readonly from: Lane; readonly to: Lane };

const choiceTold = {
  goal: (goalId: string, change: Change) => ({
    type: 'goal-lane-chosen' as const,
    payload: { goalId, ...change },
  }),
  action: (actionId: string, change: Change) => ({
    type: 'action-lane-chosen' as const,
    payload: { actionId, ...change },
  }),
  'standing-agreement': (agreementId: string, change: Change) => ({
    type: 'standing-agreement-lane-chosen' as const,
    payload: { agreementId, ...change },
  }),
};

function unchanged(row: LaneRow, wish: { lane: string; namedIds: readonly string[] }): boolean {
  return row.lane === wish.lane && [...row.namedIds].sort().join() === [...wish.namedIds].sort().join();
}
