import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { assertAllowed, isAllowed, sees } from '#platform/access';
import { Events } from '#platform/audit';
import { addDays, isWorkingDay, startOfDay, timeZoneOf } from '#platform/clock';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { cancel, schedule } from '#platform/jobs';
import { decisionErrors } from './decisions.errors.js';
import type { StatutoryDecisionDto } from './dto/statutory-decision.dto.js';
import type { StatutoryDecisionsView, StatutoryDecisionView } from './dto/statutory-decision.view.js';
import { StatutoryDecision } from './statutory-decision.entity.js';

const reviewWorkingDays = 3;

interface Reviewed extends Pick<StatutoryDecision, 'subjectIds' | 'area' | 'lane' | 'namedIds'> {
  readonly reviewedAt: string | null;
  readonly emergency: boolean;
}

const seen = `select app.saw($1, 'statutory-decisions', app.lines_of(v::ctx.viewer_facts, coalesce((
    select array_agg((c.subject_ids, c.area, c.lane, c.named_ids, c.author_id, c.service_id, c.lane_since)::app.item)
    from statutory_decision c where c.family_id = $1 and ${sees('c', 'v::ctx.viewer_facts')}), '{}'))) from ctx.viewer($1) v`;

const reviewed = `select subject_ids as "subjectIds", area, lane, named_ids as "namedIds", reviewed_at as "reviewedAt", emergency
  from statutory_decision where municipality_id = $1 and family_id = $2 and id = $3 for no key update`;

/** Vedtak / afgørelse: taken by an authority under its own law. Recorded here, never agreed, and it changes no plan. */
@Injectable()
export class StatutoryDecisionsService {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async record(
    caller: Ticket,
    familyId: string,
    dto: StatutoryDecisionDto,
    click: Click | undefined,
  ): Promise<{ id: string; reviewBy: LocalDate | null }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'StatutoryDecision', { familyId });
      return once(tx, click, async () => {
        await assertTied(tx, familyId, dto.subjectIds);
        const id = newId();
        const reviewBy = dto.emergency ? workingDaysLater(tx, dto.decidedOn) : null;
        await tx.insert(StatutoryDecision, rowOf(tx, familyId, id, dto, reviewBy));
        if (reviewBy !== null) await remindOfReview(tx, familyId, id, reviewBy);
        await this.events.record(tx, {
          type: 'statutory-decision-recorded',
          familyId,
          subjectIds: dto.subjectIds,
          area: dto.area,
          lane: dto.lane ?? 'subjects',
          payload: { statutoryDecisionId: id, decidedOn: dto.decidedOn },
        });
        return { id, reviewBy };
      });
    });
  }

  /** What was decided outside this system, as far as the viewer may see it. */
  async list(caller: Ticket, familyId: string): Promise<StatutoryDecisionsView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Decision', { familyId });
      const mayReview = isAllowed(tx.actor, 'change', 'StatutoryDecision', { familyId });
      const items = await tx.rows<StatutoryDecisionView>(
        `select c.id, c.subject_ids as "subjectIds", c.area, c.lane, c.title, c.legal_basis as "legalBasis", c.decided_by as "decidedBy", c.decided_on as "decidedOn",
           c.how_heard as "howHeard", c.statement, c.appeal_to as "appealTo", c.appeal_until as "appealUntil", c.emergency, c.review_by as "reviewBy", c.reviewed_at as "reviewedAt",
           case when $3 and c.emergency and c.reviewed_at is null then '{review}'::text[] else '{}' end as "allowedActions"
         from statutory_decision c cross join lateral ctx.viewer($2) v
         where c.municipality_id = $1 and c.family_id = $2 and ${sees('c')} order by c.decided_on desc, c.id`,
        [tx.municipalityId, familyId, mayReview],
      );
      await tx.rows(seen, [familyId]);
      return { items };
    });
  }

  /** An emergency has been gone through with the family. */
  async review(caller: Ticket, familyId: string, id: string): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'StatutoryDecision', { familyId });
      const { reviewedAt, emergency, ...told } = await tx.one<Reviewed>(reviewed, [
        tx.municipalityId,
        familyId,
        id,
      ]);
      if (!emergency || reviewedAt !== null) throw decisionErrors['already-closed']();
      await tx.mark(
        StatutoryDecision,
        { municipalityId: tx.municipalityId, id },
        { reviewedAt: tx.at, reviewedBy: tx.actor.personId },
      );
      await cancel(tx, { refId: id });
      await this.events.record(tx, {
        ...told,
        type: 'emergency-reviewed',
        familyId,
        payload: { statutoryDecisionId: id },
      });
      return { id };
    });
  }
}

async function assertTied(tx: Tx, familyId: string, personIds: readonly string[]): Promise<void> {
  const known = await tx.rows(
    'select distinct person_id from member where municipality_id = $1 and family_id = $2 and person_id = any ($3::uuid[])',
    [tx.municipalityId, familyId, personIds],
  );
  if (known.length !== new Set(personIds).size)
    throw decisionErrors['part-refused']({ errors: [{ code: 'not-in-list', path: 'subjectIds' }] });
}

/** The coordinator hears of it at once, and again on the last day when it has not been gone through. */
async function remindOfReview(tx: Tx, familyId: string, id: string, reviewBy: LocalDate): Promise<void> {
  const task = { familyId, personId: null, topic: 'coordinator-task', refId: id } as const;
  await schedule(tx, { ...task, occurrence: 'first', dueAt: tx.at });
  const lastDay = startOfDay(reviewBy, timeZoneOf(tx.actor.country));
  await schedule(tx, { ...task, occurrence: 'last-day', dueAt: lastDay });
}

function workingDaysLater(tx: Tx, from: LocalDate): LocalDate {
  let day = from;
  for (let left = reviewWorkingDays; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(tx.actor.country, day)) left -= 1;
  }
  return day;
}

function rowOf(
  tx: Tx,
  familyId: string,
  id: string,
  dto: StatutoryDecisionDto,
  reviewBy: LocalDate | null,
): StatutoryDecision {
  return {
    municipalityId: tx.municipalityId,
    id,
    familyId,
    subjectIds: dto.subjectIds,
    area: dto.area,
    lane: dto.lane ?? 'subjects',
    namedIds: [],
    authorId: tx.actor.personId,
    serviceId: null,
    laneSince: tx.at,
    title: dto.title,
    legalBasis: dto.legalBasis,
    decidedBy: dto.decidedBy,
    decidedOn: dto.decidedOn,
    howHeard: dto.howHeard,
    statement: dto.statement ?? null,
    appealTo: dto.appealTo,
    appealUntil: dto.appealUntil ?? null,
    emergency: dto.emergency,
    reviewBy,
    reviewedAt: null,
    reviewedBy: null,
    recordedBy: tx.actor.personId,
    recordedAt: tx.at,
  };
}
