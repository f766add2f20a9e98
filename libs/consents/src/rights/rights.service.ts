import { Injectable } from '@nestjs/common';
import type { LifeArea, RequestKind } from '#contract';
import { tell } from '#families';
import { assertAllowed, coordinatesFamily, saw } from '#platform/access';
import { startOfDay } from '#platform/clock';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { schedule } from '#platform/jobs';
import type { AskCorrectionDto, AskErasureDto } from './dto/ask.dto.js';
import type { RequestOffer, RightsRequestView, RightsView } from './dto/rights.view.js';
import { PointedAt } from './pointed-at.js';
import { rightsErrors } from './rights.errors.js';
import { RightsRequest } from './rights-request.entity.js';
import {
  askableIn,
  askedFor,
  lockRequest,
  markableIn,
  marksIn,
  notesIn,
  requestsIn,
  sortedFor,
} from './rights.queries.js';
import { answerBy, moveOf, remindersFor } from './rules/requests.js';

type Asked = Pick<
  RightsRequest,
  'kind' | 'subjectId' | 'what' | 'about' | 'area' | 'refId' | 'shouldBe' | 'why' | 'shared'
>;

/** One's rights over what is kept: to have it corrected, and to have it erased as far as the law lets it go (GDPR art. 16, 17). */
@Injectable()
export class RightsService {
  constructor(
    private readonly database: Database,
    private readonly pointedAt: PointedAt,
  ) {}

  async list(caller: Ticket, familyId: string): Promise<RightsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Rights', { familyId });
      const answers = coordinatesFamily(tx.actor, familyId);
      const items: RightsRequestView[] = [];
      for (const one of await requestsIn(tx, familyId)) {
        const allowedActions = offersOn(one, answers);
        const sorted = allowedActions.includes('answer')
          ? await sortedFor(tx, familyId, one.subjectId, one.personId)
          : one.sorted;
        items.push({ ...one, sorted, allowedActions });
      }
      await sawThem(tx, familyId, items);
      const { personId } = tx.actor;
      const kept = answers ? [] : await sortedFor(tx, familyId, personId, personId);
      const marks = answers ? await marksIn(tx, familyId) : [];
      const mayMark = answers ? await markableIn(tx, familyId) : [];
      const people = answers ? [] : await askableIn(tx, familyId);
      return { items, notes: await notesIn(tx, familyId), kept, people, marks, mayMark };
    });
  }

  async askCorrection(caller: Ticket, familyId: string, dto: AskCorrectionDto, click: Click | undefined) {
    const { subjectId, about, area, refId = null, what, shouldBe, why = null, shared = false } = dto;
    return this.ask(caller, familyId, subjectId, click, async (tx, areas) => {
      const inArea = area ?? (areas.includes('network') ? 'network' : areas[0]);
      if (inArea === undefined || !areas.includes(inArea)) throw platformErrors['not-found']();
      if (refId !== null) await this.pointedAt.assertThere(tx, familyId, about, refId);
      const own = subjectId === tx.actor.personId;
      const asked = {
        kind: 'correction',
        subjectId,
        about,
        area: inArea,
        refId,
        what,
        shouldBe,
        why,
      } as const;
      return { ...asked, shared: shared && !own };
    });
  }

  async askErasure(caller: Ticket, familyId: string, dto: AskErasureDto, click: Click | undefined) {
    const { subjectId, what } = dto;
    const nothing = { about: null, area: null, refId: null, shouldBe: null, why: null, shared: null };
    const asked = { kind: 'erasure', subjectId, what, ...nothing } as const;
    return this.ask(caller, familyId, subjectId, click, () => Promise.resolve(asked));
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

  /** For oneself, and for whom one answers. */
  private async ask(
    caller: Ticket,
    familyId: string,
    subjectId: string,
    click: Click | undefined,
    written: (tx: Tx, areas: readonly LifeArea[]) => Promise<Asked>,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Rights', { familyId });
      const areas = (await askedFor(tx, familyId)).get(subjectId);
      if (areas === undefined) throw platformErrors['not-found']();
      return once(tx, click, async () => record(tx, familyId, await written(tx, areas)));
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
