import { Injectable, type OnModuleInit } from '@nestjs/common';
import { schedule } from '#platform/jobs';
import { PlanListeners } from '#plans';

/** A practical step takes effect at once; everybody it concerns gets one neutral message about it. */
@Injectable()
export class StepsTold implements OnModuleInit {
  constructor(private readonly plan: PlanListeners) {}

  onModuleInit(): void {
    this.plan.onStepTaken(async (tx, { familyId, stepId, tellIds }) => {
      const due = {
        familyId,
        topic: 'told',
        refId: stepId,
        occurrence: 'practical-step',
        dueAt: tx.at,
      } as const;
      for (const personId of tellIds) await schedule(tx, { ...due, personId });
    });
  }
}
