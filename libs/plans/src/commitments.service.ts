import { Inject, Injectable } from '@nestjs/common';
import type { BasisKind, CommitmentState, Instant } from '#contract';
import { Events } from '#platform/audit';
import { newId } from '#platform/database';
import { Action } from './action.entity.js';
import { Basis } from './basis.entity.js';
import { lastState, type Table } from './commitments.queries.js';
import { Goal } from './goal.entity.js';
import type { PlanTx } from './plan-tx.js';
import { plansErrors } from './plans.errors.js';
import { isOver } from './rules/index.js';

export type GoalContent = Omit<Goal, 'municipalityId' | 'id' | 'stateSince' | 'createdAt' | 'version'>;
export type ActionContent = Omit<Action, 'municipalityId' | 'id' | 'stateSince' | 'createdAt' | 'version'>;
type Live = Pick<
  Goal | Action,
  'municipalityId' | 'id' | 'familyId' | 'subjectIds' | 'area' | 'lane' | 'namedIds' | 'state' | 'version'
>;
type Rests = { kind: BasisKind } & Partial<
  Pick<Basis, 'decisionId' | 'standingAgreementId' | 'trialId' | 'promisedBy'>
>;

const entities = { goal: Goal, action: Action };

/** Sets, replaces, ends and restores goals and steps, and tells of it. Every row comes with its basis. */
@Injectable()
export class CommitmentsService {
  constructor(@Inject(Events) private readonly events: Events) {}

  async restOn(tx: PlanTx, familyId: string, rests: Rests): Promise<string> {
    const id = newId();
    const nothing = { decisionId: null, standingAgreementId: null, trialId: null, appointmentId: null };
    const row = { ...nothing, promisedBy: null, ...rests };
    await tx.insert(Basis, { municipalityId: tx.municipalityId, id, familyId, ...row, createdAt: tx.at });
    return id;
  }

  async setGoal(tx: PlanTx, content: GoalContent): Promise<string> {
    const id = newId();
    await tx.insert(Goal, { ...content, ...fresh(tx, id) });
    await this.events.record(tx, {
      ...toldOf(content),
      type: 'goal-set',
      payload: { goalId: id, basisId: content.basisId },
    });
    return id;
  }

  async setAction(tx: PlanTx, content: ActionContent): Promise<string> {
    const id = newId();
    await tx.insert(Action, { ...content, ...fresh(tx, id) });
    await this.events.record(tx, {
      ...toldOf(content),
      type: 'action-set',
      payload: { actionId: id, basisId: content.basisId },
    });
    return id;
  }

  /** Takes the place of a row that is not over; of two who try, one finds the version gone. */
  async giveWay(tx: PlanTx, table: Table, old: Live): Promise<CommitmentState> {
    if (isOver(old.state)) throw plansErrors['target-over']({ state: old.state });
    await this.move(tx, table, old, 'replaced');
    return old.state === 'done' ? 'in-progress' : old.state;
  }

  async move(tx: PlanTx, table: Table, row: Live, state: CommitmentState): Promise<void> {
    await tx.change<Goal | Action>(entities[table], row, movedTo(tx, row, state));
  }

  /** As `move`, on a step this transaction keeps from changing: not waited for. */
  moveLocked(tx: PlanTx, row: Live, state: CommitmentState): void {
    tx.changeLocked(Action, row, movedTo(tx, row, state));
  }

  async endGoal(tx: PlanTx, goal: Live, basisId: string): Promise<void> {
    if (isOver(goal.state)) throw plansErrors['target-over']({ state: goal.state });
    await this.move(tx, 'goal', goal, 'stopped');
    await this.events.record(tx, {
      ...toldOf(goal),
      type: 'goal-ended',
      payload: { goalId: goal.id, basisId },
    });
  }

  async endAction(tx: PlanTx, action: Live, reason: string): Promise<void> {
    if (isOver(action.state)) throw plansErrors['target-over']({ state: action.state });
    await this.move(tx, 'action', action, 'stopped');
    await this.events.record(tx, {
      ...toldOf(action),
      type: 'action-stopped',
      payload: { actionId: action.id, reason },
    });
  }

  /** Undoes what was provisional: it stops, and what it had replaced is as it was. */
  async undo(
    tx: PlanTx,
    table: Table,
    row: Live & { basisId: string },
    former: (Live & { basisId: string }) | null,
    reason: string,
  ): Promise<void> {
    if (table === 'action') await this.endAction(tx, row, reason);
    else await this.endGoal(tx, row, row.basisId);
    if (former === null) return;
    const state = table === 'action' ? await lastState(tx, former.id) : 'in-progress';
    await this.move(tx, table, former, state);
    const { basisId } = former;
    await this.events.record(
      tx,
      table === 'action'
        ? { ...toldOf(former), type: 'action-set', payload: { actionId: former.id, basisId } }
        : { ...toldOf(former), type: 'goal-set', payload: { goalId: former.id, basisId } },
    );
  }
}

function fresh(tx: PlanTx, id: string) {
  return { municipalityId: tx.municipalityId, id, stateSince: tx.at, createdAt: tx.at, version: 1 };
}

/** An event about a commitment is seen by whoever may see the commitment. */
export function toldOf(item: Pick<Live, 'familyId' | 'subjectIds' | 'area' | 'lane' | 'namedIds'>) {
  const { familyId, subjectIds, area, lane, namedIds } = item;
  return { familyId, subjectIds, area, lane, namedIds };
}

function movedTo(
  tx: PlanTx,
  row: Live,
  state: CommitmentState,
): Pick<Live, 'state'> & { stateSince?: Instant } {
  return row.state === state ? { state } : { state, stateSince: tx.at };
}
