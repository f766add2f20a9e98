import { Injectable } from '@nestjs/common';
import type { RequestKind } from '#contract';
import { tell } from '#families';
import { assertAllowed, coordinatesFamily, saw } from '#platform/access';
import { startOfDay } from '#platform/clock';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { schedule } from '#platform/jobs';
import type { AskCorrectionDto, AskErasureDto } from './dto/ask.dto.js';
import type { RequestOffer, RightsRequestView, RightsView } from './dto/rights.view.js';
import { rightsErrors } from './rights.errors.js';
import { RightsRequest } from './rights-request.entity.js';
import {
  askableIn,
  askedFor,
  lockRequest,
  marksIn,
  notesIn,
  requestsIn,
  sortedFor,
} from './rights.queries.js';
import { answerBy, moveOf, remindersFor } from './rules/requests.js';

type Asked = Pick<
  RightsRequest,
  'kind' | 'subjectId' | 'what' | 'about' | 'area' | 'refId' | 'shouldBe' | 'why'
>;

/** One's rights over what is kept: to have it corrected, and to have it erased as far as the law lets it go (GDPR art. 16, 17). */
@Injectable()
export class RightsService {
  constructor(private readonly database: Database) {}

  async list(caller: Ticket, familyId: string): Promise<RightsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Rights', { familyId });
      const answers = coordinatesFamily(tx.actor, familyId);
      const items: RightsRequestView[] = [];
      for (const one of await requestsIn(tx, familyId)) {
        const allowedActions = offersOn(one, answers);
        const sorted = allowedActions.includes('answer')
          ? await sortedFor(tx, familyId, one.subjectId)
          : one.sorted;
        items.push({ ...one, sorted, allowedActions });
      }
      await sawThem(tx, familyId, items);
      const kept = answers ? [] : await sortedFor(tx, familyId, tx.actor.personId);
      const marks = answers ? await marksIn(tx, familyId) : [];
      const people = answers ? [] : await askableIn(tx, familyId);
      return { items, notes: await notesIn(tx, familyId), kept, people, marks };
    });
  }

  async askCorrection(caller: Ticket, familyId: string, dto: AskCorrectionDto, click: Click | undefined) {
    const { subjectId, about, area = 'network', refId = null, what, shouldBe, why = null } = dto;
    return this.ask(caller, familyId, click, {
      ...{ kind: 'correction', subjectId, about, area, refId, what, shouldBe, why },
    });
  }

  async askErasure(caller: Ticket, familyId: string, dto: AskErasureDto, click: Click | undefined) {
    const { subjectId, what } = dto;
    const nothing = { about: null, area: null, refId: null, shouldBe: null, why: null };
    return this.ask(caller, familyId, click, { kind: 'erasure', subjectId, what, ...nothing });
  }

  /** Its reminders find the fact gone when they come due. */
  async withdraw(caller: Ticket, familyId: string, requestId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Rights', { familyId });
      const { kind, state, subjectId, version } = await lockRequest(tx, familyId, requestId);
      const move = moveOf(kind, state, 'withdraw');
      if ('refused' in move) throw rightsErrors[move.refused]();
      const key = { municipalityId: tx.municipalityId, id: requestId, version };
      await tx.change(RightsRequest, key, { state: move.to });
      await tellOfRequest(tx, familyId, { type: 'request-withdrawn', payload: { requestId, subjectId } });
    });
  }

  private async ask(caller: Ticket, familyId: string, click: Click | undefined, asked: Asked) {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Rights', { familyId });
      assertAnswersFor(tx, familyId, asked.subjectId);
      return once(tx, click, () => record(tx, familyId, asked));
    });
  }
}

async function record(tx: Tx, familyId: string, asked: Asked): Promise<{ id: string }> {
  const id = newId();
  await tx.insert(RightsRequest, {
    ...{ municipalityId: tx.municipalityId, id, familyId, personId: tx.actor.personId, ...asked },
    ...{ askedAt: tx.at, answerBy: answerBy(tx.today), state: 'asked', version: 1 },
    ...{ answeredAt: null, answeredBy: null, answer: null, reason: null },
    ...{ sorted: null, carriedOutAt: null, gone: null },
  });
  const { timeZone } = await tx.one<{ timeZone: string }>(
    'select time_zone as "timeZone" from municipality where id = $1',
    [tx.municipalityId],
  );
  const task = { familyId, personId: null, topic: 'coordinator-task', refId: id } as const;
  for (const [n, day] of remindersFor(tx.today).entries()) {
    const dueAt = n === 0 ? tx.at : startOfDay(day, timeZone);
    await schedule(tx, { ...task, occurrence: `reminder-${n}`, dueAt });
  }
  const payload = { requestId: id, subjectId: asked.subjectId };
  await tellOfRequest(tx, familyId, { type: `${asked.kind}-asked`, payload });
  return { id };
}

/** Told to whoever asked alone: that somebody wants something corrected or erased is theirs to tell. */
async function tellOfRequest(
  tx: Tx,
  familyId: string,
  what: {
    type: `${RequestKind}-asked` | 'request-withdrawn';
    payload: { requestId: string; subjectId: string };
  },
): Promise<void> {
  const { personId } = tx.actor;
  const subjectIds = [what.payload.subjectId];
  await tell(tx, {
    ...{ ...what, familyId, subjectIds, area: 'network', lane: 'named-persons', namedIds: [personId] },
  });
}

/** For oneself, and for whom one answers. */
function assertAnswersFor(tx: Tx, familyId: string, subjectId: string): void {
  if (!askedFor(tx.actor, familyId).includes(subjectId)) throw platformErrors['not-found']();
}

function offersOn(
  { kind, state }: Pick<RightsRequestView, 'kind' | 'state'>,
  answers: boolean,
): RequestOffer[] {
  const acts: readonly RequestOffer[] = answers ? ['correct', 'refuse', 'answer'] : ['withdraw'];
  return acts.filter((act) => 'to' in moveOf(kind, state, act));
}

async function sawThem(tx: Tx, familyId: string, items: readonly RightsRequestView[]): Promise<void> {
  const others = [...new Set(items.map(({ personId }) => personId))].filter((id) => id !== tx.actor.personId);
  await saw(
    tx,
    familyId,
    'requests',
    others.map((id) => ({ subjectIds: [id], because: 'coordinates', reach: 'subject', areas: [] })),
  );
}
