import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { PlanListeners, type StepStopped } from '#plans';
import { DecisionsService } from './decisions.service.js';

/** "Stopp" on a practical step: what it changed becomes a proposal instead, drafted for whoever took the step. */
@Injectable()
export class StoppedSteps implements OnModuleInit {
  constructor(
    private readonly listeners: PlanListeners,
    private readonly decisions: DecisionsService,
  ) {}

  onModuleInit(): void {
    this.listeners.onStepStopped((tx, step) => this.propose(tx, step));
  }

  private async propose(tx: Tx, { familyId, proposal }: StepStopped): Promise<string> {
    const { kind, area, subjectIds, lane, namedIds, payload } = proposal;
    const part = {
      kind,
      area,
      subjectIds: [...subjectIds],
      lane,
      namedIds: [...namedIds],
      payload: { ...payload },
    };
    const { id } = await this.decisions.write(tx, familyId, { question: payload.title, parts: [part] });
    return id;
  }
}
