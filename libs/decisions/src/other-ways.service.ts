import { Injectable } from '@nestjs/common';
import type { DecisionStatus } from '#contract';
import { policyOf } from '#municipalities';
import { assertAllowed, findCoordinatingTie, isAllowed, saw } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { schedule } from '#platform/jobs';
import { startOfDay, timeZoneOf } from '#platform/clock';
import { loadCase } from './cases.queries.js';
import { ContactAttempt } from './contact-attempt.entity.js';
import { decisionErrors } from './decisions.errors.js';
import { SettlingService } from './decisions.settle.service.js';
import { assertStep } from './decisions.steps.js';
import type {
  AnswerReconsiderationDto,
  ContactAttemptDto,
  ReconsiderationDto,
} from './dto/other-ways.dto.js';
import type { ReconsiderationsView } from './dto/reconsiderations.view.js';
import { Reconsideration } from './reconsideration.entity.js';
import { reachVerdict, reconsiderationDue } from './rules/index.js';
import { reachLimits } from './reaching.js';
import { assertSeen, lockSeen } from './seen-cases.js';

const reconsiderations = `select id, person_id as "personId", reason, app.iso(asked_at) as "askedAt", answer_by as "answerBy",
    app.iso(answered_at) as "answeredAt", answer from reconsideration
  where municipality_id = $1 and family_id = $2 and decision_id = $3 and ($4 or person_id = $5) order by asked_at, id`;

/** What is left when a plain answer is not: looking again afterwards, and trying to reach somebody. */
@Injectable()
export class OtherWaysService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly settling: SettlingService,
  ) {}

  async reconsider(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: ReconsiderationDto,
    click: Click | undefined,
  ): Promise<{ id: string; answerBy: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Reconsideration', { familyId });
      return once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        if (!found.signatures.some(({ personId }) => personId === tx.actor.personId))
          throw decisionErrors['not-asked']();
        assertStep(found.status, 'ask-reconsideration');
        return this.askToReconsider(tx, familyId, decisionId, dto.reason);
      });
    });
  }

  private async askToReconsider(
    tx: Tx,
    familyId: string,
    decisionId: string,
    reason: string,
  ): Promise<{ id: string; answerBy: string }> {
    const id = newId();
    const { personId } = tx.actor;
    const answerBy = reconsiderationDue(tx.today, await policyOf(tx, 'reconsideration-days'));
    const unanswered = { answeredAt: null, answeredBy: null, answer: null };
    await tx.insert(Reconsideration, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      decisionId,
      personId,
      reason,
      askedAt: tx.at,
      answerBy,
      ...unanswered,
    });
    const task = { familyId, personId: null, topic: 'coordinator-task', refId: id } as const;
    await schedule(tx, { ...task, occurrence: 'first', dueAt: tx.at });
    const lastDay = startOfDay(answerBy, timeZoneOf(tx.actor.country));
    await schedule(tx, { ...task, occurrence: 'last-day', dueAt: lastDay });
    const told = { familyId, subjectIds: [personId], area: null, lane: 'subjects' } as const;
    await this.events.record(tx, {
      ...told,
      type: 'reconsideration-asked',
      payload: { decisionId, reconsiderationId: id },
    });
    return { id, answerBy };
  }

  /** One's own; all of them to whoever coordinates. */
  async reconsiderations(
    caller: Ticket,
    familyId: string,
    decisionId: string,
  ): Promise<ReconsiderationsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Reconsideration', { familyId });
      await assertSeen(tx, await loadCase(tx, familyId, decisionId));
      const answersThem = isAllowed(tx.actor, 'answer', 'Reconsideration', { familyId });
      const values = [tx.municipalityId, familyId, decisionId, answersThem, tx.actor.personId];
      const items = await tx.rows<ReconsiderationsView['items'][number]>(reconsiderations, values);
      const others = items.flatMap(({ personId }) => (personId === tx.actor.personId ? [] : [personId]));
      const line = { because: 'coordinates', reach: 'subject', areas: [] } as const;
      await saw(
        tx,
        familyId,
        'decision',
        others.map((id) => ({ subjectIds: [id], ...line })),
      );
      return { items };
    });
  }

  async answerReconsideration(
    caller: Ticket,
    familyId: string,
    id: string,
    dto: AnswerReconsiderationDto,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'answer', 'Reconsideration', { familyId });
      const asked = await tx.one<{ decisionId: string; personId: string; answeredAt: string | null }>(
        'select decision_id as "decisionId", person_id as "personId", answered_at as "answeredAt" from reconsideration where municipality_id = $1 and family_id = $2 and id = $3 for no key update',
        [tx.municipalityId, familyId, id],
      );
      if (asked.answeredAt !== null) throw decisionErrors['already-closed']();
      await tx.mark(
        Reconsideration,
        { municipalityId: tx.municipalityId, id },
        { answeredAt: tx.at, answeredBy: tx.actor.personId, answer: dto.answer },
      );
      await this.events.record(tx, {
        type: 'reconsideration-answered',
        familyId,
        subjectIds: [asked.personId],
        area: null,
        lane: 'subjects',
        payload: { decisionId: asked.decisionId, reconsiderationId: id },
      });
      return { id };
    });
  }

  async tryContact(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: ContactAttemptDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'ContactAttempt', { familyId });
      return once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        if (!found.requirements.some(({ personId }) => personId === dto.personId))
          throw decisionErrors['not-asked']();
        assertStep(found.status, 'try-contact');
        const id = await this.noteAttempt(tx, familyId, decisionId, dto);
        if (dto.route === 'private-call') await this.settling.callHeld(tx, familyId, decisionId);
        return { id };
      });
    });
  }

  /** Told to the coordinating service alone: whom we could not reach, or called alone, is no news for the others at home. */
  private async noteAttempt(
    tx: Tx,
    familyId: string,
    decisionId: string,
    { personId, route }: ContactAttemptDto,
  ): Promise<string> {
    const id = newId();
    const { municipalityId } = tx;
    const tried = { triedAt: tx.at, triedBy: tx.actor.personId, confirmedBy: null, confirmedAt: null };
    const about = { familyId, decisionId, personId, route };
    await tx.insert(ContactAttempt, { municipalityId, id, ...about, ...tried });
    await this.events.record(tx, {
      type: 'contact-tried',
      familyId,
      subjectIds: [personId],
      area: null,
      lane: 'service-notes',
      serviceId: findCoordinatingTie(tx.actor, familyId)?.serviceId ?? null,
      payload: { decisionId, attemptId: id, personId, route },
    });
    return id;
  }

  /** A second employee, who made none of the attempts, confirms: it opens another route and is never a yes. */
  async confirmUnreachable(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    personId: string,
  ): Promise<{ status: DecisionStatus }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'confirm', 'ContactAttempt', { familyId });
      const found = await lockSeen(tx, familyId, decisionId);
      assertStep(found.status, 'confirm-unreachable');
      const attempts = await attemptsAt(tx, decisionId, personId);
      const least = await reachLimits(tx);
      const verdict = reachVerdict(attempts, tx.actor.personId, least);
      const last = attempts.at(-1);
      if (verdict !== 'unreachable' || last === undefined)
        throw decisionErrors['step-not-open']({ because: verdict });
      await tx.mark(
        ContactAttempt,
        { municipalityId: tx.municipalityId, id: last.id },
        { confirmedBy: tx.actor.personId, confirmedAt: tx.at },
      );
      await this.events.record(tx, {
        type: 'signer-unreachable',
        familyId,
        subjectIds: [personId],
        area: null,
        lane: 'subjects',
        payload: { decisionId, personId },
      });
      return { status: await this.settling.settle(tx, familyId, decisionId) };
    });
  }
}

interface Attempt {
  readonly id: string;
  readonly at: string;
  readonly route: 'letter' | 'phone' | 'message' | 'visit' | 'digital-post' | 'through-another';
  readonly byEmployeeId: string;
}

function attemptsAt(tx: Tx, decisionId: string, personId: string): Promise<Attempt[]> {
  return tx.rows<Attempt>(
    `select id, tried_at as at, route, tried_by as "byEmployeeId" from contact_attempt
       where municipality_id = $1 and decision_id = $2 and person_id = $3 and route <> 'private-call' order by tried_at`,
    [tx.municipalityId, decisionId, personId],
  );
}
