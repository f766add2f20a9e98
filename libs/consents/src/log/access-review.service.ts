import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { policyOf } from '#municipalities';
import { assertAllowed } from '#platform/access';
import { addDays, isWorkingDay, startOfDay, timeZoneOf } from '#platform/clock';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { platformErrors } from '#platform/errors';
import { consentErrors } from '../consents.errors.js';
import { AccessReview } from './access-review.entity.js';
import { answersTo, questionsAsked, reviewsIn, signsSince, type Signs } from './access-review.queries.js';
import type { AccessReviewView, SignalView } from './dto/access-review.view.js';
import type { AnswerOfficerDto, ReviewSignalDto } from './dto/review-signal.dto.js';
import { OfficerQuestion } from './officer-question.entity.js';
import { accessLimits, signalsIn, strictest, type AccessLimits, type Signal } from './rules/signals.js';

/** How long an unread signal stands: long enough for a holiday. */
const daysBack = 90;

interface Found {
  readonly since: LocalDate;
  readonly limits: AccessLimits;
  readonly signs: Signs;
  readonly signals: readonly Signal[];
}

/** The data protection officer's own page: what in the log should be looked at, and what families ask. */
@Injectable()
export class AccessReviewService {
  constructor(private readonly database: Database) {}

  async show(caller: Ticket): Promise<AccessReviewView> {
    return this.database.write(caller, async (tx) => {
      assertOfficer(tx, 'read');
      const { since, limits, signs, signals } = await signalsOf(tx);
      const reviews = await reviewsIn(tx);
      const shown = signals.map((one): SignalView => {
        const review = reviews.find((each) => sameSignal(each, one)) ?? null;
        const mayReview = review === null && one.viewerId !== tx.actor.personId;
        const who = signs.staff[one.viewerId];
        return {
          ...{ ...one, viewer: who?.name ?? '', service: who?.service ?? null },
          review: review === null ? null : { note: review.note, reviewedAt: review.reviewedAt },
          allowedActions: mayReview ? ['review'] : [],
        };
      });
      return { signals: shown, questions: await questionsAsked(tx), since, ...limits };
    });
  }

  /** Looked at, with what came of it. Nobody goes through what they did themselves. */
  async review(caller: Ticket, dto: ReviewSignalDto, click: Click | undefined): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertOfficer(tx, 'record');
      return once(tx, click, async () => {
        if (dto.viewerId === tx.actor.personId) throw platformErrors.forbidden();
        const { signals } = await signalsOf(tx);
        if (!signals.some((one) => sameSignal(dto, one))) throw consentErrors['no-such-signal']();
        if ((await reviewsIn(tx)).some((one) => sameSignal(one, dto)))
          throw consentErrors['already-reviewed']();
        const { signal, viewerId, occurrence, note } = dto;
        const row = { municipalityId: tx.municipalityId, id: newId(), signal, viewerId, occurrence, note };
        await tx.insert(AccessReview, { ...row, reviewedBy: tx.actor.personId, reviewedAt: tx.at });
        return { id: row.id };
      });
    });
  }

  /** The one who asked reads the answer where they asked. */
  async answer(caller: Ticket, questionId: string, { answer }: AnswerOfficerDto): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertOfficer(tx, 'record');
      if ((await answersTo(tx, questionId)) !== null) throw consentErrors['already-reviewed']();
      const key = { municipalityId: tx.municipalityId, id: questionId };
      const said = { answer, answeredBy: tx.actor.personId, answeredAt: tx.at };
      await tx.mark(OfficerQuestion, key, said);
      return { id: questionId };
    });
  }
}

function assertOfficer(tx: Tx, action: 'read' | 'record'): void {
  assertAllowed(tx.actor, action, 'AccessReview', { municipalityId: tx.municipalityId });
}

async function signalsOf(tx: Tx): Promise<Found> {
  const { country } = tx.actor;
  const since = addDays(tx.today, -daysBack);
  const signs = await signsSince(tx, startOfDay(since, timeZoneOf(country)));
  const limits = strictest(accessLimits[country], await policyOf(tx, 'families-an-hour'));
  return { since, limits, signs, signals: signalsIn(signs, limits, (day) => isWorkingDay(country, day)) };
}

type Key = Pick<Signal, 'signal' | 'viewerId' | 'occurrence'>;
const sameSignal = (a: Key, b: Key): boolean =>
  a.signal === b.signal && a.viewerId === b.viewerId && a.occurrence === b.occurrence;
