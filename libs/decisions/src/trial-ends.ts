import { Injectable } from '@nestjs/common';
import { Events } from '#platform/audit';
import { PlanAppliers } from '#plans';
import type { Within } from './cases.queries.js';
import { Trial } from './trial.entity.js';

/** Ending trials: what ran on one either becomes the agreement's, or stops. */
@Injectable()
export class TrialEnds {
  constructor(
    private readonly plan: PlanAppliers,
    private readonly events: Events,
  ) {}

  async endFor(
    tx: Within,
    familyId: string,
    decisionId: string,
    because: 'agreed' | 'closed' | 'time-up' | 'revised',
  ): Promise<void> {
    const open = await tx.rows<{ id: string }>(
      'select id from trial where municipality_id = $1 and decision_id = $2 and ended_at is null',
      [tx.municipalityId, decisionId],
    );
    for (const { id } of open) {
      await tx.mark(
        Trial,
        { municipalityId: tx.municipalityId, id },
        { endedAt: tx.at, endedBecause: because },
      );
      // What is agreed takes over the rows itself; otherwise they stop here.
      if (because !== 'agreed') await this.plan.endTrial(tx, familyId, id);
      await this.events.record(tx, {
        type: 'trial-ended',
        familyId,
        subjectIds: [],
        area: null,
        lane: 'family',
        payload: { decisionId, trialId: id, reason: because },
      });
    }
  }
}
