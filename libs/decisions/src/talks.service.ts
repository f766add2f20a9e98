import { Injectable } from '@nestjs/common';
import { assertAllowed, isAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { schedule } from '#platform/jobs';
import { loadCase, lockCase } from './cases.queries.js';
import type { DecisionCase, Draft } from './decision-case.js';
import { Decision } from './decision.entity.js';
import { DecisionDues } from './decisions.due.js';
import { decisionErrors } from './decisions.errors.js';
import { SettlingService } from './decisions.settle.service.js';
import { assertStep } from './decisions.steps.js';
import type { CloseTalkDto, TalkDto } from './dto/talk.dto.js';
import { closesAt } from './rules/index.js';
import { lockSeen } from './seen-cases.js';
import { Talk } from './talk.entity.js';

/** "Jeg vil snakke først" and "Be om tolk": the clock stops, and the coordinator has a task. */
@Injectable()
export class TalksService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly dues: DecisionDues,
    private readonly settling: SettlingService,
  ) {}

  async ask(
    caller: Ticket,
    familyId: string,
    decisionId: string,
    dto: TalkDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Talk', { familyId });
      return once(tx, click, async () => {
        const found = await lockSeen(tx, familyId, decisionId);
        if (!found.requirements.some(({ personId }) => personId === tx.actor.personId))
          throw decisionErrors['not-asked']();
        assertStep(found.status, 'talk');
        return this.open(tx, familyId, decisionId, tx.actor.personId, dto);
      });
    });
  }

  /** Whoever wrote it knows that somebody needs an interpreter: nobody's time runs before one is found. */
  async arrangeInterpreters(
    tx: Tx,
    { familyId, id }: Pick<DecisionCase, 'familyId' | 'id'>,
    { interpreterFor = [] }: Draft,
  ): Promise<void> {
    const { status, requirements, talks } = await loadCase(tx, familyId, id);
    if (status !== 'proposed') return;
    const arranges = isAllowed(tx.actor, 'change', 'Talk', { familyId });
    for (const wanted of interpreterFor) {
      const isAsked = requirements.some(({ personId }) => personId === wanted);
      const isOwn = wanted === tx.actor.personId;
      const waits = talks.some((one) => one.personId === wanted && one.closedAt === null);
      if (isAsked && !waits && (arranges || isOwn))
        await this.open(tx, familyId, id, wanted, { kind: 'interpreter' });
    }
  }

  private async open(
    tx: Tx,
    familyId: string,
    decisionId: string,
    personId: string,
    { kind, words }: TalkDto,
  ): Promise<{ id: string }> {
    const id = newId();
    const open = { openedAt: tx.at, closedAt: null, closedBy: null, outcome: null };
    await tx.insert(Talk, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      decisionId,
      personId,
      kind,
      words: words ?? null,
      ...open,
    });
    await schedule(tx, {
      familyId,
      personId: null,
      topic: 'coordinator-task',
      refId: id,
      occurrence: 'first',
      dueAt: tx.at,
    });
    await this.moveClock(tx, familyId, decisionId);
    const told = { familyId, subjectIds: [personId], area: null, lane: 'only-me' } as const;
    await this.events.record(tx, { ...told, type: 'talk-asked', payload: { decisionId, talkId: id, kind } });
    return { id };
  }

  /** The talk has been held: the clock runs on from where it stopped. */
  async close(caller: Ticket, familyId: string, talkId: string, dto: CloseTalkDto): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Talk', { familyId });
      const { decisionId } = await tx.one<{ decisionId: string }>(
        'select decision_id as "decisionId" from talk where municipality_id = $1 and family_id = $2 and id = $3',
        [tx.municipalityId, familyId, talkId],
      );
      const found = await lockCase(tx, familyId, decisionId);
      const talk = found.talks.find(({ id }) => id === talkId);
      if (talk === undefined || talk.closedAt !== null) throw decisionErrors['already-closed']();
      await tx.mark(
        Talk,
        { municipalityId: tx.municipalityId, id: talkId },
        { closedAt: tx.at, closedBy: tx.actor.personId, outcome: dto.outcome },
      );
      await this.moveClock(tx, familyId, decisionId);
      await this.settling.remindTheRest(tx, familyId, decisionId);
      await this.events.record(tx, {
        type: 'talk-held',
        familyId,
        subjectIds: [talk.personId],
        area: null,
        lane: 'only-me',
        payload: { decisionId, talkId },
      });
      return { id: talkId };
    });
  }

  private async moveClock(tx: Tx, familyId: string, decisionId: string): Promise<void> {
    const found = await loadCase(tx, familyId, decisionId);
    if (found.status !== 'proposed' || found.openedAt === null) return;
    const ends = endOf(found, found.openedAt);
    const stopped = ends === null ? tx.at : null;
    await tx.change(
      Decision,
      { municipalityId: tx.municipalityId, id: decisionId, version: found.version },
      { clockStoppedAt: stopped, closesAt: ends ?? found.closesAt },
    );
    await this.dues.clockMoved(tx, familyId, decisionId, found.currentVersion, ends);
  }
}

function endOf(found: DecisionCase, proposedAt: string): string | null {
  const pauses = found.talks
    .filter(({ closedAt }) => closedAt === null || closedAt >= proposedAt)
    .map(({ openedAt, closedAt }) => ({ from: openedAt, until: closedAt }));
  const ends = closesAt({
    proposedAt,
    wantedDays: found.draft.wantedDays,
    urgent: found.urgent,
    earliestSignAt: found.earliestSignAt,
    pauses,
  });
  // A proposal that was opened again ends later than its first day says; a talk never brings that nearer.
  return ends === null || found.closesAt === null || ends > found.closesAt ? ends : found.closesAt;
}
