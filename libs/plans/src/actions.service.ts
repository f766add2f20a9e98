import { Inject, Injectable } from '@nestjs/common';
import type { CommitmentState } from '#contract';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type BareTx, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { claimed, once, type Click } from '#platform/http';
import type { Action } from './action.entity.js';
import { getSeenAction, lockSeenAction } from './commitments.queries.js';
import { CommitmentsService, toldOf } from './commitments.service.js';
import type { ProgressDto } from './dto/progress.dto.js';
import type { ProgressView, StoppedView } from './dto/progress.view.js';
import { plansErrors } from './plans.errors.js';
import { PracticalStepsService } from './practical-steps.service.js';
import { Progress } from './progress.entity.js';
import { reporterOf } from './reporter.js';
import { mayReport, mayStop, progressOf, type ProgressAct } from './rules/index.js';

/** What happens to a step once it stands in the plan: reports on it, and stopping it. */
@Injectable()
export class ActionsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(PracticalStepsService) private readonly steps: PracticalStepsService,
    @Inject(Events) private readonly events: Events,
  ) {}

  async report(
    caller: Ticket,
    familyId: string,
    actionId: string,
    dto: ProgressDto,
    click: Click | undefined,
  ): Promise<ProgressView> {
    const opening = (tx: BareTx) => Promise.all([claimed(tx, click), lockSeenAction(tx, familyId, actionId)]);
    return this.database.act(caller, opening, async (tx, [isMine, action]) => {
      assertAllowed(tx.actor, 'report', 'Action', { familyId });
      if (action === undefined) throw platformErrors['not-found']();
      if (!mayReport(reporterOf(tx, familyId), action)) throw platformErrors.forbidden();
      return once(tx, click, () => this.reportOn(tx, action, dto), isMine);
    });
  }

  /** "Stopp": on a practical step anybody concerned undoes it; else whoever does the step ends it. */
  async stop(
    caller: Ticket,
    familyId: string,
    actionId: string,
    click: Click | undefined,
  ): Promise<StoppedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'stop', 'Action', { familyId });
      const action = await getSeenAction(tx, familyId, actionId);
      return once<StoppedView>(tx, click, async () => {
        const undone = await this.steps.stopIfPractical(tx, action);
        if (undone !== null) return undone;
        if (!mayStop(reporterOf(tx, familyId), action)) throw platformErrors.forbidden();
        this.stateAfter(action.state, 'stop');
        await this.commitments.endAction(tx, action, 'stopped-by-owner');
        return { actionId, state: 'stopped', restoredActionId: null, decisionId: null };
      });
    });
  }

  private async reportOn(tx: Tx, action: Action, dto: ProgressDto): Promise<ProgressView> {
    const note = dto.note ?? null;
    const state = this.stateAfter(action.state, dto.act);
    this.commitments.moveLocked(tx, action, state);
    const id = newId();
    const what = { actionId: action.id, personId: tx.actor.personId, state, note, reportedAt: tx.at };
    await tx.insert(Progress, {
      municipalityId: tx.municipalityId,
      id,
      familyId: action.familyId,
      ...what,
    });
    await this.events.record(tx, {
      ...toldOf(action),
      type: 'action-progressed',
      payload: { actionId: action.id, state },
    });
    return { id, actionId: action.id, state, note, version: action.version + 1 };
  }

  private stateAfter(state: CommitmentState, act: ProgressAct): CommitmentState {
    const progress = progressOf(state, act);
    if ('refused' in progress) throw plansErrors['progress-refused']({ because: progress.refused });
    return progress.to;
  }
}
