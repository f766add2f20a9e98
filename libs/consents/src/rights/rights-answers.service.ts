import { Injectable } from '@nestjs/common';
import type { CorrectionRefusal } from '#contract';
import { memberIds, tell } from '#families';
import { assertAllowed, coordinatesFamily } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { cancel, schedule } from '#platform/jobs';
import { CorrectionNote } from './correction-note.entity.js';
import type { RefuseCorrectionDto, RetentionMarkDto } from './dto/answer.dto.js';
import { RetentionMark } from './retention-mark.entity.js';
import { rightsErrors } from './rights.errors.js';
import { RightsRequest } from './rights-request.entity.js';
import { lockRequest, markableIn, sortedFor, type OpenRequest } from './rights.queries.js';
import { moveOf, type RequestAct } from './rules/requests.js';

type Answered = Partial<Pick<RightsRequest, 'reason' | 'sorted'>> & Pick<RightsRequest, 'answer'>;

/** The controller's answer: corrected, refused with a reason and the asker's own words beside it, or what goes and what stays. */
@Injectable()
export class RightsAnswersService {
  constructor(private readonly database: Database) {}

  /** The fact itself is corrected by its own act; signed text never is: the agreement gets a new version. */
  async correct(caller: Ticket, familyId: string, requestId: string, answer: string): Promise<void> {
    await this.answering(caller, familyId, requestId, 'correct', async (tx, asked) => {
      await tellOfAnswer(tx, familyId, asked, { type: 'correction-made' });
      return { answer };
    });
  }

  async refuse(caller: Ticket, familyId: string, requestId: string, dto: RefuseCorrectionDto): Promise<void> {
    await this.answering(caller, familyId, requestId, 'refuse', async (tx, asked) => {
      await noteBeside(tx, familyId, asked);
      await tellOfAnswer(tx, familyId, asked, { type: 'correction-refused', reason: dto.reason });
      return { answer: dto.answer, reason: dto.reason };
    });
  }

  /** What may go is due at once and removed by a job of its own, which counts that nothing of it is left. */
  async answerErasure(caller: Ticket, familyId: string, requestId: string, answer: string): Promise<void> {
    await this.answering(caller, familyId, requestId, 'answer', async (tx, asked) => {
      const sorted = await sortedFor(tx, familyId, asked.subjectId, asked.personId);
      if (sorted.some(({ fate }) => fate === 'goes-now'))
        await schedule(tx, {
          ...{
            familyId,
            personId: null,
            topic: 'erasure',
            refId: requestId,
            occurrence: 'once',
            dueAt: tx.at,
          },
        });
      await tellOfAnswer(tx, familyId, asked, { type: 'erasure-answered' });
      return { answer, sorted };
    });
  }

  async mark(
    caller: Ticket,
    familyId: string,
    { reason }: RetentionMarkDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'Rights', { familyId });
      return once(tx, click, async () => {
        if (!(await markableIn(tx, familyId)).includes(reason)) throw rightsErrors['mark-not-now']();
        const id = newId();
        await tx.insert(RetentionMark, {
          ...{ municipalityId: tx.municipalityId, id, familyId, reason, setBy: tx.actor.personId },
          ...{ setAt: tx.at, kind: reason === 'handed-over' ? 'archived' : 'hold' },
          ...{ endedAt: null, endedBy: null },
        });
        await tellOfMark(tx, familyId, 'retention-marked', id, reason);
        return { id };
      });
    });
  }

  async endMark(caller: Ticket, familyId: string, markId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'record', 'Rights', { familyId });
      const [ended] = await tx.rows<{ reason: string }>(
        `update retention_mark set ended_at = $4, ended_by = $5 where municipality_id = $1 and family_id = $2 and id = $3 and ended_at is null returning reason`,
        [tx.municipalityId, familyId, markId, tx.at, tx.actor.personId],
      );
      if (ended === undefined) throw platformErrors['not-found']();
      await tellOfMark(tx, familyId, 'retention-mark-ended', markId, ended.reason);
      await tryAgain(tx, familyId, markId);
    });
  }

  private async answering(
    caller: Ticket,
    familyId: string,
    requestId: string,
    act: RequestAct,
    work: (tx: Tx, asked: OpenRequest) => Promise<Answered>,
  ): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'answer', 'Rights', { familyId });
      if (!coordinatesFamily(tx.actor, familyId)) throw platformErrors['not-found']();
      const asked = await lockRequest(tx, familyId, requestId);
      const move = moveOf(asked.kind, asked.state, act);
      if ('refused' in move) throw rightsErrors[move.refused]();
      await cancel(tx, { refId: requestId });
      const set = await work(tx, asked);
      const key = { municipalityId: tx.municipalityId, id: requestId, version: asked.version };
      const { personId } = tx.actor;
      await tx.change(RightsRequest, key, {
        ...set,
        state: move.to,
        answeredAt: tx.at,
        answeredBy: personId,
      });
      const told = { familyId, personId: asked.personId, topic: 'told', refId: requestId } as const;
      await schedule(tx, { ...told, occurrence: 'answered', dueAt: tx.at });
    });
  }
}

/** What was answered to go and could not, is due again when something that kept it has ended. */
async function tryAgain(tx: Tx, familyId: string, markId: string): Promise<void> {
  const waiting = await tx.rows<{ id: string }>(
    `select id from rights_request where municipality_id = $1 and family_id = $2 and kind = 'erasure' and state = 'answered' order by id`,
    [tx.municipalityId, familyId],
  );
  for (const { id: refId } of waiting)
    await schedule(tx, {
      ...{ familyId, personId: null, topic: 'erasure', refId, occurrence: `after-${markId}` },
      dueAt: tx.at,
    });
}

/** Read by whoever asked alone, unless they asked for somebody others answer for too, and chose that those read it. */
async function noteBeside(tx: Tx, familyId: string, asked: OpenRequest): Promise<void> {
  const { id: requestId, subjectId, personId, area, about, refId, shouldBe, shared } = asked;
  if (area === null || about === null || shouldBe === null) throw rightsErrors['request-of-another-kind']();
  await tx.insert(CorrectionNote, {
    ...{ municipalityId: tx.municipalityId, id: newId(), familyId, requestId, about, refId, words: shouldBe },
    ...{ subjectIds: [subjectId], area, namedIds: [], authorId: personId, serviceId: null, laneSince: tx.at },
    lane: shared === true ? 'subjects' : 'only-me',
    notedAt: tx.at,
  });
}

type Told =
  | { type: 'correction-made' | 'erasure-answered' }
  | { type: 'correction-refused'; reason: CorrectionRefusal };

async function tellOfAnswer(tx: Tx, familyId: string, asked: OpenRequest, what: Told): Promise<void> {
  const { id: requestId, subjectId, personId } = asked;
  const payload = { requestId, subjectId };
  const to = {
    ...{ familyId, subjectIds: [subjectId], namedIds: [personId] },
    area: 'network' as const,
    lane: 'named-persons' as const,
  };
  await (what.type === 'correction-refused'
    ? tell(tx, { ...to, type: what.type, payload: { ...payload, reason: what.reason } })
    : tell(tx, { ...to, type: what.type, payload }));
}

async function tellOfMark(
  tx: Tx,
  familyId: string,
  type: 'retention-marked' | 'retention-mark-ended',
  markId: string,
  reason: string,
): Promise<void> {
  const subjectIds = await memberIds(tx, familyId);
  await tell(tx, { type, familyId, subjectIds, area: null, lane: 'family', payload: { markId, reason } });
}
