import { Injectable } from '@nestjs/common';
import type { LifeArea } from '#contract';
import { Events } from '#platform/audit';
import { PlanAppliers } from '#plans';
import type { Within } from './cases.queries.js';
import { Trial } from './trial.entity.js';

interface OpenTrial {
  readonly id: string;
  readonly subjectIds: readonly string[];
  readonly area: LifeArea;
}

/** Told to those who were told that it began. */
const openTrials = `select t.id, (
    select array_agg(distinct s.id) from part p cross join unnest(p.subject_ids) as s(id)
      where p.municipality_id = t.municipality_id and p.id = any (t.part_ids)) as "subjectIds", (
    select p.area from part p where p.municipality_id = t.municipality_id and p.id = any (t.part_ids) order by p.position limit 1) as area
  from trial t where t.municipality_id = $1 and t.decision_id = $2 and t.ended_at is null`;

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
    const open = await tx.rows<OpenTrial>(openTrials, [tx.municipalityId, decisionId]);
    for (const { id, subjectIds, area } of open) {
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
        subjectIds,
        area,
        lane: 'subjects',
        payload: { decisionId, trialId: id, reason: because },
      });
    }
  }
}
