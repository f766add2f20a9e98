import { Injectable } from '@nestjs/common';
import type { Applier } from '#contract';
import { applyHandOver, applyServiceAdd, moveStep } from '#families';
import { PlanAppliers, planAppliers, type PlanApplier } from '#plans';
import type { Within } from './cases.queries.js';
import type { CasePart } from './decision-case.js';
import { changeKindTable } from './rules/index.js';

export interface Ground {
  readonly familyId: string;
  readonly decisionId: string;
  readonly basisId: string;
}

type Carrier = (tx: Within, ground: Ground, part: CasePart) => Promise<unknown>;

/** Who carries an agreed part into effect: the plan, the team or the family. Complete by type. */
@Injectable()
export class PartAppliers {
  private readonly others: Readonly<Record<Exclude<Applier, PlanApplier>, Carrier>> = {
    'team.add-service': (tx, { familyId, basisId }, { payload }) =>
      applyServiceAdd(tx, { familyId, serviceId: payload.serviceId ?? '', personId: null, basisId }),
    'coordinator.hand-over': (tx, { basisId }, { payload }) =>
      applyHandOver(tx, payload.handOverId ?? '', basisId),
    'plan.adopt': (tx, { familyId }) => moveStep(tx, familyId, 'plan'),
  };

  constructor(private readonly plan: PlanAppliers) {}

  /** Whether what the part changes is over already; the team puts it forward anew. */
  async wasOvertaken(tx: Within, familyId: string, part: CasePart): Promise<boolean> {
    const { applier } = changeKindTable[part.kind];
    return changesPlan(applier) && this.plan.wasOvertaken(tx, { familyId }, applier, part);
  }

  async apply(tx: Within, ground: Ground, part: CasePart): Promise<void> {
    const { applier } = changeKindTable[part.kind];
    if (changesPlan(applier))
      await this.plan.apply(tx, { ...ground, authorId: part.authorId }, applier, part);
    else await this.others[applier](tx, ground, part);
  }
}

function changesPlan(applier: Applier): applier is PlanApplier {
  return (planAppliers as readonly Applier[]).includes(applier);
}
