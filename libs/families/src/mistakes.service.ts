import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { AuthorityFactsService } from '#people';
import { CircleListeners } from './circle-listeners.js';
import type { MistakeDto } from './dto/members.dto.js';
import { endStays } from './households.service.js';
import { Member } from './member.entity.js';
import { currentMember } from './members.service.js';
import { SupportPerson } from './support-person.entity.js';
import { tell } from './tell.js';

/**
 * Somebody who never belonged to the family was added: taken out as a mistake, not as having left. They see nothing
 * of it from the next request on, what they answered counts for nothing, and what they saw stays in the log.
 */
@Injectable()
export class MistakesService {
  constructor(
    private readonly database: Database,
    private readonly facts: AuthorityFactsService,
    private readonly circle: CircleListeners,
  ) {}

  async takeOut(caller: Ticket, familyId: string, memberId: string, dto: MistakeDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Member', { familyId });
      // Before what they answered is looked at: an answer given meanwhile waits, and finds nothing to answer.
      await tx.rows(lock, [tx.municipalityId, familyId]);
      const { personId } = await currentMember(tx, familyId, memberId);
      await endStays(tx, familyId, [personId], tx.today);
      await endSupport(tx, familyId, personId);
      await voidConsents(tx, familyId, personId);
      if (dto.withAuthority === true) await this.endAuthority(tx, familyId, personId);
      await tellTheFamily(tx, familyId, { memberId, personId });
      await takeOutMember(tx, familyId, memberId);
      await this.circle.changed(tx, familyId);
    });
  }

  private async endAuthority(tx: Tx, familyId: string, personId: string): Promise<void> {
    const open = await tx.rows<{ kind: AuthorityKind; id: string }>(authority, [
      familyId,
      personId,
      tx.today,
    ]);
    for (const { kind, id } of open) {
      const end = { familyId, recordId: id, validTo: tx.today, reason: 'recorded-in-error' };
      await this.facts[`end${kind}`](tx, end);
    }
  }
}

type AuthorityKind = 'Responsibility' | 'DailyAuthority' | 'Residence' | 'Representative';

const lock = 'select 1 from family where municipality_id = $1 and id = $2 for no key update';
const members = `(select mb.person_id from member mb where mb.family_id = $1)`;
const pair = (kind: AuthorityKind, table: string, one: string, other: string) =>
  `select '${kind}' as kind, x.id from ${table} x where (x.valid_to is null or x.valid_to > $3)
    and ((x.${one} = $2 and x.${other} in ${members}) or (x.${other} = $2 and x.${one} in ${members}))`;
const authority = [
  pair('Responsibility', 'parental_responsibility', 'child_id', 'adult_id'),
  pair('DailyAuthority', 'daily_authority', 'child_id', 'adult_id'),
  pair('Residence', 'residence', 'child_id', 'adult_id'),
  pair('Representative', 'representative', 'person_id', 'representative_id'),
].join(' union all ');

/** Kept as empty when it began today, so that it was never in force. */
async function takeOutMember(tx: Tx, familyId: string, memberId: string): Promise<void> {
  const { validFrom } = await tx.one<{ validFrom: LocalDate }>(
    `select valid_from as "validFrom" from member where family_id = $1 and id = $2`,
    [familyId, memberId],
  );
  const validTo = validFrom > tx.today ? validFrom : tx.today;
  const key = { municipalityId: tx.municipalityId, id: memberId };
  await tx.mark(Member, key, { validTo, endedBecause: 'mistake' });
}

async function endSupport(tx: Tx, familyId: string, personId: string): Promise<void> {
  const open = await tx.rows<{ id: string; validFrom: LocalDate }>(
    `select id, valid_from as "validFrom" from support_person
      where family_id = $1 and $2 in (person_id, supporter_id) and (valid_to is null or valid_to > $3)`,
    [familyId, personId, tx.today],
  );
  for (const { id, validFrom } of open)
    await tx.mark(
      SupportPerson,
      { municipalityId: tx.municipalityId, id },
      { validTo: validFrom > tx.today ? validFrom : tx.today },
    );
}

/** What was consented to about them, or by them about another, was never valid. */
async function voidConsents(tx: Tx, familyId: string, personId: string): Promise<void> {
  const ended = await tx.rows<{ id: string; subjectId: string; serviceId: string }>(
    `update consent set state = 'invalidated', ended_at = $3, ended_by = $4, end_reason = 'wrong-person', version = version + 1
      where family_id = $1 and state = 'given' and (subject_id = $2 or $2 = any (given_by))
      returning id, subject_id as "subjectId", service_id as "serviceId"`,
    [familyId, personId, tx.at, tx.actor.personId],
  );
  for (const { id, subjectId, serviceId } of ended)
    await tell(tx, {
      type: 'consent-invalidated',
      familyId,
      subjectIds: [subjectId],
      area: 'network',
      lane: 'named-persons',
      namedIds: [...new Set([subjectId, tx.actor.personId])],
      payload: { consentId: id, subjectId, serviceId, reason: 'wrong-person' },
    });
}

/** To the family, never to the one who was no part of it. */
async function tellTheFamily(
  tx: Tx,
  familyId: string,
  who: { memberId: string; personId: string },
): Promise<void> {
  const others = await tx.rows<{ id: string }>(
    `select distinct person_id as id from member where family_id = $1 and person_id <> $2 and (valid_to is null or valid_to > $3)`,
    [familyId, who.personId, tx.today],
  );
  if (others.length === 0) return;
  const subjectIds = others.map(({ id }) => id);
  await tell(tx, {
    type: 'member-mistaken',
    familyId,
    subjectIds,
    area: 'network',
    lane: 'family',
    payload: who,
  });
}
