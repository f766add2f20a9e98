import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import type { PlanPart, StepKind } from './rules/index.js';

/** A practical step that took effect, and everybody it concerns but the one who took it. */
export interface StepTaken {
  readonly familyId: string;
  readonly stepId: string;
  readonly actionId: string;
  readonly tellIds: readonly string[];
}

/** A practical step somebody said "Stopp" to: undone, and ready to be proposed instead. */
export interface StepStopped extends StepTaken {
  readonly kind: StepKind;
  readonly proposal: PlanPart;
  /** Whose wish the proposal is: the one who took the step. */
  readonly takenBy: string;
}

type Told = (tx: Tx, step: StepTaken) => Promise<void>;
type Drafts = (tx: Tx, step: StepStopped) => Promise<string | null>;

/** What later libs do when a practical step is taken or stopped; they register, the plan knows nobody after itself. */
@Injectable()
export class PlanListeners {
  private readonly told: Told[] = [];
  private readonly drafts: Drafts[] = [];

  onStepTaken(listener: Told): void {
    this.told.push(listener);
  }

  /** The listener drafts the proposal and answers with the decision's id. */
  onStepStopped(listener: Drafts): void {
    this.drafts.push(listener);
  }

  async stepTaken(tx: Tx, step: StepTaken): Promise<void> {
    for (const listener of this.told) await listener(tx, step);
  }

  async stepStopped(tx: Tx, step: StepStopped): Promise<string | null> {
    let decisionId: string | null = null;
    for (const listener of this.drafts) decisionId = (await listener(tx, step)) ?? decisionId;
    return decisionId;
  }
}
