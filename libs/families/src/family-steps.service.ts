import { Injectable } from '@nestjs/common';
import type { FamilyStep } from '#contract';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket } from '#platform/database';
import type { CircleTx } from './circle-listeners.js';
import type { StepDto, StepView } from './dto/step.dto.js';
import { familyErrors } from './families.errors.js';
import { memberIds } from './families.service.js';
import { Family } from './family.entity.js';
import { checkStep, isBeforePlan, type StepReason } from './rules/steps.js';
import { tell } from './tell.js';

/** Where a family's case stands: moved by the coordinator on stated grounds, or by the first agreement. */
@Injectable()
export class FamilyStepsService {
  constructor(private readonly database: Database) {}

  async move(caller: Ticket, familyId: string, { to, reason }: StepDto): Promise<StepView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Family', { familyId });
      const { step } = await stepOf(tx, familyId);
      const answer = checkStep(step, to, reason);
      if (!answer.ok)
        throw familyErrors['step-not-possible']({ because: answer.because, possible: answer.possible });
      await moveStep(tx, familyId, to, reason);
      return { step: to, since: tx.at };
    });
  }
}

/** Moves the family's case a step on; whoever calls it has asked its own rule. */
export async function moveStep(
  tx: CircleTx,
  familyId: string,
  to: FamilyStep,
  reason: StepReason = 'agreed-together',
): Promise<void> {
  const family = await stepOf(tx, familyId);
  if (family.step === to) return;
  const key = { municipalityId: tx.municipalityId, id: familyId, version: family.version };
  await tx.change(Family, key, { step: to, stepSince: tx.at });
  await tell(tx, {
    type: 'family-step-changed',
    familyId,
    subjectIds: await memberIds(tx, familyId),
    area: 'network',
    lane: 'family',
    payload: { from: family.step, to, reason },
  });
}

/** The first agreement that takes effect makes a plan of what was only a beginning; later ones move nothing. */
export async function beginPlan(tx: CircleTx, familyId: string): Promise<void> {
  if (isBeforePlan((await stepOf(tx, familyId)).step)) await moveStep(tx, familyId, 'plan');
}

function stepOf(tx: CircleTx, familyId: string): Promise<Pick<Family, 'step' | 'version'>> {
  return tx.one(`select step, version from family where municipality_id = $1 and id = $2 for no key update`, [
    tx.municipalityId,
    familyId,
  ]);
}
