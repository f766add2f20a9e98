import { Inject, Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import type { Action } from './action.entity.js';
import { concernedIds, getRow, getSeenAction, type Based } from './commitments.queries.js';
import { CommitmentsService, toldOf, type ActionContent } from './commitments.service.js';
import type { PracticalStepDto } from './dto/practical-step.dto.js';
import type { PracticalStepView } from './dto/practical-step.view.js';
import type { StoppedView } from './dto/progress.view.js';
import { PlanListeners } from './plan-listeners.js';
import { plansErrors } from './plans.errors.js';
import { PracticalStep } from './practical-step.entity.js';
import { reporterOf } from './reporter.js';
import { isStopOpenTo, mayStop, refusedPracticalStep } from './rules/index.js';
import { agreedDue, findOpenStep, lockAgreement, type OpenAgreement } from './standing-agreements.queries.js';
import { measureOf, movedBy, proposalOf, ruleStepOf, termsOf } from './steps.js';

/** Small changes of everyday help under a signed agreement: in effect at once, told to all, stopped by anyone. */
@Injectable()
export class PracticalStepsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(PlanListeners) private readonly listeners: PlanListeners,
    @Inject(Events) private readonly events: Events,
  ) {}

  async take(
    caller: Ticket,
    familyId: string,
    agreementId: string,
    dto: PracticalStepDto,
    click: Click | undefined,
  ): Promise<PracticalStepView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'PracticalStep', { familyId });
      const agreement = await lockAgreement(tx, familyId, agreementId);
      if (agreement.endedAt !== null) throw plansErrors['agreement-over']();
      const former = dto.actionId === undefined ? null : await getSeenAction(tx, familyId, dto.actionId);
      return once(tx, click, () => this.step(tx, agreement, former, dto));
    });
  }

  /** Undoes the practical step behind an action when the actor is concerned; `null` when there is none to undo. */
  async stopIfPractical(tx: Tx, action: Based<Action>): Promise<StoppedView | null> {
    const step = await findOpenStep(tx, action.id);
    if (step === undefined) return null;
    const me = tx.actor.personId;
    const concerned = await concernedIds(tx, action);
    const doing = mayStop(reporterOf(tx, action.familyId), action);
    if (!isStopOpenTo(me, doing ? [...concerned, me] : concerned)) return null;
    const { familyId } = action;
    const former = step.actionId === action.id ? null : await getRow(tx, 'action', familyId, step.actionId);
    await this.commitments.undo(tx, 'action', action, former, 'stopped-by-concerned');
    const key = { municipalityId: tx.municipalityId, id: step.id };
    await tx.mark(PracticalStep, key, { stoppedAt: tx.at, stoppedBy: me });
    const payload = { stepId: step.id, agreementId: step.standingAgreementId, actionId: action.id };
    await this.events.record(tx, { ...toldOf(action), type: 'practical-step-stopped', payload });
    const tellIds = concerned.filter((id) => id !== me);
    const decisionId = await this.listeners.stepStopped(tx, {
      ...{ familyId, stepId: step.id, actionId: action.id, tellIds, kind: step.kind, takenBy: step.takenBy },
      proposal: proposalOf(action, former, step.language),
    });
    if (decisionId !== null) await tx.mark(PracticalStep, key, { decisionId });
    return { actionId: action.id, state: 'stopped', restoredActionId: former?.id ?? null, decisionId };
  }

  private async step(
    tx: Tx,
    agreement: OpenAgreement,
    former: Based<Action> | null,
    dto: PracticalStepDto,
  ): Promise<PracticalStepView> {
    const content = await this.allowed(tx, agreement, former, dto);
    const { id: agreementId, familyId } = agreement;
    const rests = { kind: 'standing-agreement', standingAgreementId: agreementId } as const;
    const basisId = await this.commitments.restOn(tx, familyId, rests);
    const state = former === null ? 'planned' : await this.commitments.giveWay(tx, 'action', former);
    const actionId = await this.commitments.setAction(tx, { ...content, basisId, state });
    const id = newId();
    await tx.insert(PracticalStep, {
      ...{ municipalityId: tx.municipalityId, id, familyId, standingAgreementId: agreementId },
      ...{ actionId: former?.id ?? actionId, newActionId: actionId, kind: dto.kind, change: dto },
      ...{ takenBy: tx.actor.personId, takenAt: tx.at, stoppedAt: null, stoppedBy: null, decisionId: null },
    });
    const told = { ...content, familyId };
    const payload = { stepId: id, agreementId, actionId };
    await this.events.record(tx, { ...toldOf(told), type: 'practical-step-taken', payload });
    const concerned = await concernedIds(tx, told);
    const tellIds = concerned.filter((personId) => personId !== tx.actor.personId);
    await this.listeners.stepTaken(tx, { familyId, stepId: id, actionId, tellIds });
    return { id, kind: dto.kind, agreementId, formerActionId: former?.id ?? null, actionId };
  }

  /** The step as it will stand, or the word why it must be proposed instead. */
  private async allowed(
    tx: Tx,
    agreement: OpenAgreement,
    former: Based<Action> | null,
    dto: PracticalStepDto,
  ): Promise<ActionContent> {
    const { personId, serviceIds } = reporterOf(tx, agreement.familyId);
    const hands = [personId, ...serviceIds];
    const owners =
      former === null
        ? [...agreement.ownerIds, ...agreement.ownerServiceIds]
        : [...former.ownerIds, ...former.ownerServiceIds];
    const doing = hands.filter((hand) => owners.includes(hand));
    const agreed = [...agreement.ownerIds, ...agreement.ownerServiceIds];
    const ownerId = doing.find((hand) => agreed.includes(hand)) ?? doing[0];
    if (ownerId === undefined) throw platformErrors.forbidden();
    const due = former === null ? null : await agreedDue(tx, former.id);
    const refused =
      refusedFormer(agreement, former) ??
      refusedPracticalStep(ruleStepOf(dto, ownerId, former, due), termsOf(agreement), tx.today);
    if (refused !== null) throw plansErrors['needs-decision']({ because: refused });
    return former === null
      ? measureOf(dto, agreement, personId, ownerId)
      : movedBy(dto, agreement, former, personId);
  }
}

/** Only what was agreed can be moved, and only for those the agreement is about. */
function refusedFormer(agreement: OpenAgreement, former: Based<Action> | null): string | null {
  if (former === null) return null;
  if (former.basisKind !== 'decision' && former.basisKind !== 'standing-agreement') return 'not-agreed';
  return former.subjectIds.every((id) => agreement.subjectIds.includes(id)) ? null : 'subject-not-agreed';
}
