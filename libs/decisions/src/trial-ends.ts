import { Injectable } from '@nestjs/common';
import { Events } from '#platform/audit';
import { PlanAppliers } from '#plans';
import type { Within } from './cases.queries.js';
import { tellingOf, type Part } from './rules/index.js';
import { Trial } from './trial.entity.js';

interface OpenTrial {
  readonly id: string;
  readonly draftedBy: string;
  readonly tried: readonly Pick<Part, 'subjectIds' | 'area' | 'lane' | 'namedIds'>[];
}

/** Told to those who were told that it began. */
const openTrials = `select t.id, d.drafted_by as "draftedBy", (
    select json_agg(json_build_object('subjectIds', p.subject_ids, 'area', p.area, 'lane', p.lane, 'namedIds', p.named_ids) order by p.position)
      from part p where p.municipality_id = t.municipality_id and p.id = any (t.part_ids)) as tried
  from trial t join decision d on d.municipality_id = t.municipality_id and d.id = t.decision_id
  where t.municipality_id = $1 and t.decision_id = $2 and t.ended_at is null`;

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
    for (const { id, draftedBy, tried } of open) {
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
        ...tellingOf(tried, draftedBy),
        payload: { decisionId, trialId: id, reason: because },
      });
    }
  }
}
