import { Inject, Injectable } from '@nestjs/common';
import { Events } from '#platform/audit';
import { newId } from '#platform/database';
import { CommitmentsService } from './commitments.service.js';
import { findOnTrial, getRow, trialRows, type Based, type Table } from './commitments.queries.js';
import type { Action } from './action.entity.js';
import type { Goal } from './goal.entity.js';
import type { Ground, PlanTx } from './plan-tx.js';
import { plansErrors } from './plans.errors.js';
import { actionFrom, agreementFrom, goalFrom, moneyStepFrom } from './rows.js';
import { isOver, type PlanApplier, type PlanPart } from './rules/index.js';
import { StandingAgreement } from './standing-agreement.entity.js';

/** What an agreed or tried part stands on; `decisionId` is the decision it is a part of. */
export interface AgreedGround {
  readonly familyId: string;
  readonly authorId: string;
  readonly basisId: string;
  readonly decisionId: string;
}

type Carry = (tx: PlanTx, ground: AgreedGround, part: PlanPart) => Promise<string>;

/** Carries agreed parts into the plan, inside the transaction that puts the decision into effect or starts the trial. */
@Injectable()
export class PlanAppliers {
  private readonly carriers: Readonly<Record<PlanApplier, Carry>> = {
    'goal.add': (tx, ground, part) => this.setGoal(tx, ground, part),
    'goal.change': (tx, ground, part) => this.setGoal(tx, ground, part),
    'goal.end': (tx, ground, part) => this.endGoal(tx, ground, part),
    'action.add': (tx, ground, part) => this.setAction(tx, ground, part),
    'action.change': (tx, ground, part) => this.setAction(tx, ground, part),
    'action.end': (tx, ground, part) => this.endAction(tx, ground, part),
    'money.spend': (tx, ground, part) => this.setAction(tx, ground, part),
    'standing-agreement.open': (tx, ground, part) => this.applyStandingAgreement(tx, ground, part),
  };

  constructor(
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(Events) private readonly events: Events,
  ) {}

  /** The basis of a decision: one row however many parts rest on it. */
  async basisOfDecision(tx: PlanTx, familyId: string, decisionId: string): Promise<string> {
    const found = await tx.find<{ id: string }>(
      'select id from basis where municipality_id = $1 and decision_id = $2',
      [tx.municipalityId, decisionId],
    );
    return found?.id ?? this.commitments.restOn(tx, familyId, { kind: 'decision', decisionId });
  }

  async basisOfTrial(tx: PlanTx, familyId: string, trialId: string): Promise<string> {
    return this.commitments.restOn(tx, familyId, { kind: 'trial', trialId });
  }

  /** Carries one part into the plan and answers with the id of the row it made or ended. */
  async apply(tx: PlanTx, ground: AgreedGround, applier: PlanApplier, part: PlanPart): Promise<string> {
    return this.carriers[applier](tx, ground, part);
  }

  /** Whether what a part changes or ends is over by now, because another agreement came first. */
  async wasOvertaken(
    tx: PlanTx,
    ground: Pick<AgreedGround, 'familyId'>,
    applier: PlanApplier,
    part: PlanPart,
  ): Promise<boolean> {
    if (part.payload.targetId === undefined) return false;
    const table = applier.startsWith('goal.') ? 'goal' : 'action';
    const target = await this.formerOf(tx, table, ground, part);
    return target !== null && isOver(target.state);
  }

  /** Ends what a trial still carries: its own rows stop, what they replaced comes back. */
  async endTrial(tx: PlanTx, familyId: string, trialId: string): Promise<void> {
    for (const table of ['action', 'goal'] as const)
      for (const row of await trialRows(tx, table, familyId, trialId)) {
        const former = row.replacesId === null ? null : await getRow(tx, table, familyId, row.replacesId);
        await this.commitments.undo(tx, table, row, former, 'trial-ended');
      }
  }

  async applyStandingAgreement(tx: PlanTx, ground: AgreedGround, part: PlanPart): Promise<string> {
    const id = newId();
    const { areas, validFrom, validTo } = part.payload;
    if (areas === undefined || validFrom === undefined || validTo === undefined)
      throw plansErrors['part-incomplete']({ partId: part.id });
    const content = agreementFrom(part, on(tx, ground, part), { areas, validFrom, validTo });
    const row = { ...content, municipalityId: tx.municipalityId, id, createdAt: tx.at };
    await tx.insert(StandingAgreement, { ...row, endedAt: null, endedBy: null, version: 1 });
    const { area, lane } = part;
    await this.events.record(tx, {
      ...{ familyId: ground.familyId, subjectIds: part.subjectIds, area, lane, namedIds: part.namedIds },
      type: 'standing-agreement-opened',
      payload: { agreementId: id, decisionId: ground.decisionId },
    });
    return id;
  }

  private async setGoal(tx: PlanTx, ground: AgreedGround, part: PlanPart): Promise<string> {
    const old = await this.formerOf(tx, 'goal', ground, part);
    const content = goalFrom(part, on(tx, ground, part), old);
    const state = old === null ? 'in-progress' : await this.commitments.giveWay(tx, 'goal', old);
    return this.commitments.setGoal(tx, { ...content, state });
  }

  private async setAction(tx: PlanTx, ground: AgreedGround, part: PlanPart): Promise<string> {
    const old = await this.formerOf(tx, 'action', ground, part);
    const build = part.kind === 'money-spend' ? moneyStepFrom : actionFrom;
    const content = build(part, on(tx, ground, part), old);
    const state = old === null ? 'planned' : await this.commitments.giveWay(tx, 'action', old);
    return this.commitments.setAction(tx, { ...content, state });
  }

  private async endGoal(tx: PlanTx, ground: AgreedGround, part: PlanPart): Promise<string> {
    const goal = await getRow(tx, 'goal', ground.familyId, targetOf(part));
    await this.commitments.endGoal(tx, goal, ground.basisId);
    return goal.id;
  }

  private async endAction(tx: PlanTx, ground: AgreedGround, part: PlanPart): Promise<string> {
    const action = await getRow(tx, 'action', ground.familyId, targetOf(part));
    await this.commitments.endAction(tx, action, 'agreed');
    return action.id;
  }

  /** What gives way: the row already on trial for this very part, else the one the part names. */
  private async formerOf<T extends Table>(
    tx: PlanTx,
    table: T,
    { familyId }: Pick<AgreedGround, 'familyId'>,
    part: PlanPart,
  ): Promise<Based<T extends 'goal' ? Goal : Action> | null> {
    const tried = await findOnTrial(tx, table, familyId, part.id);
    if (tried !== undefined) return tried;
    return part.payload.targetId === undefined ? null : getRow(tx, table, familyId, part.payload.targetId);
  }
}

function targetOf(part: PlanPart): string {
  const { targetId } = part.payload;
  if (targetId === undefined) throw plansErrors['part-incomplete']({ partId: part.id });
  return targetId;
}

function on({ at }: PlanTx, { familyId, authorId, basisId }: AgreedGround, part: PlanPart): Ground {
  return { familyId, authorId, basisId, partId: part.id, at };
}
