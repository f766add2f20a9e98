import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { assertAllowed } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { PersonsService } from '#people';
import { CircleListeners } from './circle-listeners.js';
import type { ChangeMemberDto, JoinDto, MemberAddedView } from './dto/members.dto.js';
import type { NewPersonDto } from './dto/new-person.dto.js';
import { familyErrors } from './families.errors.js';
import { endStays, moveIn } from './households.service.js';
import { Member } from './member.entity.js';
import { tell } from './tell.js';

@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly circle: CircleListeners,
  ) {}

  async join(caller: Ticket, familyId: string, dto: JoinDto, click?: Click): Promise<MemberAddedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Member', { familyId });
      return once(tx, click, async () => {
        const personId = await knownOrNew(tx, this.persons, dto.personId, dto.person);
        if (await findMember(tx, familyId, personId)) throw familyErrors['already-there']();
        const memberId = newId();
        await tx.insert(Member, {
          municipalityId: tx.municipalityId,
          id: memberId,
          familyId,
          personId,
          validFrom: dto.validFrom ?? tx.today,
          validTo: null,
          endedBecause: null,
        });
        if (dto.householdId !== undefined) await moveIn(tx, familyId, dto.householdId, [personId], tx.today);
        await tell(tx, {
          type: 'member-joined',
          familyId,
          subjectIds: [personId],
          area: 'network',
          lane: 'subjects',
          payload: { personId, memberId },
        });
        await this.circle.changed(tx, familyId);
        return { memberId, personId };
      });
    });
  }

  /** A move or the end of a membership is a fact: it is recorded and needs nobody's yes. */
  async changeMembership(
    caller: Ticket,
    familyId: string,
    memberId: string,
    dto: ChangeMemberDto,
  ): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Member', { familyId });
      const { personId } = await currentMember(tx, familyId, memberId);
      if (dto.householdIds !== undefined) {
        const from = dto.from ?? tx.today;
        await endStays(tx, familyId, [personId], from);
        for (const householdId of dto.householdIds) await moveIn(tx, familyId, householdId, [personId], from);
      }
      if (dto.validTo !== undefined) {
        await endStays(tx, familyId, [personId], dto.validTo);
        await endMembership(tx, familyId, { memberId, personId }, dto.validTo);
      }
      await this.circle.changed(tx, familyId);
    });
  }
}

/** Somebody the caller already knows here, or somebody registered in this very act; exactly one of the two. */
export async function knownOrNew(
  tx: Tx,
  persons: PersonsService,
  knownId: string | undefined,
  person: NewPersonDto | undefined,
): Promise<string> {
  if ((knownId === undefined) === (person === undefined)) throw familyErrors['contradicts-record']();
  if (person !== undefined) return persons.register(tx, person);
  return (await tx.one<{ id: string }>(`select id from person where id = $1`, [knownId])).id;
}

/** A person of the family today; `not-found` otherwise. */
export async function findMember(tx: Tx, familyId: string, personId: string): Promise<Member | undefined> {
  return tx.find<Member>(
    `select id from member where family_id = $1 and person_id = $2 and (valid_to is null or valid_to > $3)`,
    [familyId, personId, tx.today],
  );
}

export async function currentMember(tx: Tx, familyId: string, id: string): Promise<{ personId: string }> {
  const member = await tx.one<{ personId: string; validTo: LocalDate | null }>(
    `select person_id as "personId", valid_to as "validTo" from member where family_id = $1 and id = $2`,
    [familyId, id],
  );
  if (member.validTo !== null && member.validTo <= tx.today) throw familyErrors['already-ended']();
  return member;
}

/** Ends a membership. Told first: whoever leaves by their own hand loses the right to write here with it. */
export async function endMembership(
  tx: Tx,
  familyId: string,
  who: { memberId: string; personId: string },
  validTo: LocalDate,
): Promise<void> {
  await tell(tx, {
    type: 'member-left',
    familyId,
    subjectIds: [who.personId],
    area: 'network',
    lane: who.personId === tx.actor.personId ? 'family' : 'subjects',
    payload: who,
  });
  await tx.mark(Member, { municipalityId: tx.municipalityId, id: who.memberId }, { validTo });
}
