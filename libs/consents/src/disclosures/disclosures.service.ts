import { Injectable } from '@nestjs/common';
import { tell } from '#families';
import { assertAllowed, isAllowed, sees } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { Disclosure } from './disclosure.entity.js';
import { disclosureErrors } from './disclosures.errors.js';
import type { DiscloseDto } from './dto/disclose.dto.js';
import type { ReviewDisclosureDto } from './dto/review-disclosure.dto.js';
import { disclosuresSeen } from './disclosures.queries.js';
import type { DisclosuresView } from './dto/disclosure.view.js';
import type { DisclosureToReview, DisclosuresToReviewView } from './dto/disclosure-to-review.view.js';
import { awaitsReview, refusalOfDisclosure, refusalOfReview } from './rules/disclosure.js';

/** What is kept from the family is no line in their log either. */
const sawThem = `select app.saw($1, 'disclosures', app.lines_of(v::ctx.viewer_facts, coalesce((
    select array_agg((c.subject_ids, c.area, c.lane, c.named_ids, c.author_id, c.service_id, c.lane_since)::app.item)
    from disclosure c where c.family_id = $1 and c.shown_at is not null and ${sees('c', 'v::ctx.viewer_facts')}), '{}'))) from ctx.viewer($1) v`;

/** Telling without consent: deliberate, reasoned, for a time, told to the family, and looked at afterwards (rules §5). */
@Injectable()
export class DisclosuresService {
  constructor(private readonly database: Database) {}

  async disclose(
    caller: Ticket,
    familyId: string,
    dto: DiscloseDto,
    click: Click | undefined,
  ): Promise<{ id: string }> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Disclosure', { familyId });
      assertMayTell(tx, dto);
      return once(tx, click, () => record(tx, familyId, dto));
    });
  }

  /** What was told without consent, as far as the viewer may see it; what is kept back is there for its author alone. */
  async list(caller: Ticket, familyId: string): Promise<DisclosuresView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'read', 'Disclosure', { familyId });
      const items = await disclosuresSeen(tx, familyId);
      await tx.rows(sawThem, [familyId]);
      return { items };
    });
  }

  async toReview(caller: Ticket): Promise<DisclosuresToReviewView> {
    return this.database.write(caller, async (tx) => {
      return { items: await waitingIn(tx) };
    });
  }

  async review(caller: Ticket, id: string, dto: ReviewDisclosureDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      const made = (await waitingIn(tx)).find((one) => one.id === id);
      if (made === undefined) throw platformErrors['not-found']();
      const lookAgainOn = dto.lookAgainOn ?? null;
      const wanted = { isShown: made.shownAt !== null, show: dto.show, lookAgainOn, today: tx.today };
      if (refusalOfReview(wanted) !== null) throw disclosureErrors['disclosure-needs-a-day']();
      const { finding, note, show } = dto;
      const values = [id, finding, note, show, lookAgainOn, newId(), newSalt()];
      await tx.rows('select app.review_disclosure($1, $2, $3, $4, $5, $6, $7)', values);
    });
  }
}

/** Everything that waits for this officer's look. */
async function waitingIn(tx: Tx): Promise<DisclosureToReview[]> {
  assertAllowed(tx.actor, 'confirm', 'Disclosure', { municipalityId: tx.municipalityId });
  const { made } = await tx.one<{ made: DisclosureToReview[] }>('select app.disclosures_made() as made');
  return made.filter((one) => awaitsReview(one, tx.actor.personId, tx.today));
}

function assertMayTell(tx: Tx, dto: DiscloseDto): void {
  const refusal = refusalOfDisclosure({
    isPermitted: isAllowed(tx.actor, 'add', 'Disclosure', { municipalityId: tx.municipalityId }),
    today: tx.today,
    validTo: dto.validTo,
    ground: dto.ground,
    withheldBecause: dto.withheldBecause ?? null,
  });
  if (refusal !== null) throw disclosureErrors[`disclosure-${refusal}`]();
}

async function record(tx: Tx, familyId: string, dto: DiscloseDto): Promise<{ id: string }> {
  const { subjectId, withheldBecause = null, ...told } = dto;
  await tx.one(
    'select 1 from member where municipality_id = $1 and family_id = $2 and person_id = $3 and (valid_to is null or valid_to > $4) limit 1',
    [tx.municipalityId, familyId, subjectId, tx.today],
  );
  const id = newId();
  await tx.insert(Disclosure, {
    municipalityId: tx.municipalityId,
    ...{ id, familyId, ...told, withheldBecause },
    subjectIds: [subjectId],
    lane: 'subjects',
    namedIds: [],
    authorId: tx.actor.personId,
    serviceId: null,
    laneSince: tx.at,
    disclosedAt: tx.at,
    shownAt: withheldBecause === null ? tx.at : null,
    ...{ reviewedAt: null, reviewedBy: null, finding: null, reviewNote: null, lookAgainOn: null },
  });
  await tell(tx, {
    type: 'disclosure-made',
    familyId,
    subjectIds: [subjectId],
    area: dto.area,
    lane: withheldBecause === null ? 'subjects' : 'only-me',
    payload: { disclosureId: id, subjectId, ground: dto.ground },
  });
  return { id };
}
