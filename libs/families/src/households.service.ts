import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { assertAllowed, coordinatesFamily } from '#platform/access';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { platformErrors } from '#platform/errors';
import { CircleListeners } from './circle-listeners.js';
import type {
  EndHouseholdDto,
  HouseholdAddedView,
  SetHouseholdDto,
  SplitHouseholdDto,
} from './dto/households.dto.js';
import { familyErrors } from './families.errors.js';
import { HouseholdMember } from './household-member.entity.js';
import { Household } from './household.entity.js';
import { tell } from './tell.js';

interface Stay {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string;
  readonly validFrom: LocalDate;
}

@Injectable()
export class HouseholdsService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
  ) {}

  async setUp(
    caller: Ticket,
    familyId: string,
    dto: SetHouseholdDto,
    click?: Click,
  ): Promise<HouseholdAddedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Household', { familyId });
      return once(tx, click, async () => {
        const householdId = await openHousehold(tx, familyId, dto, dto.from ?? tx.today);
        await this.circle.changed(tx, familyId);
        return { householdId };
      });
    });
  }

  /** A separation is a fact: who moves out tells it or has it recorded, and the household is split at once. */
  async split(
    caller: Ticket,
    familyId: string,
    householdId: string,
    dto: SplitHouseholdDto,
    click?: Click,
  ): Promise<HouseholdAddedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Household', { familyId });
      assertMovesOnlySelf(tx, familyId, dto);
      return once(tx, click, async () => {
        const from = dto.from ?? tx.today;
        const stays = await staysIn(tx, familyId, householdId);
        const staying = new Set(stays.map((stay) => stay.personId));
        const inBoth = dto.inBothIds ?? [];
        if (![...dto.personIds, ...inBoth].every((id) => staying.has(id)))
          throw platformErrors['not-found']();
        await endStays(tx, familyId, dto.personIds, from, householdId);
        const people = { name: dto.name, personIds: [...dto.personIds, ...inBoth] };
        const added = await openHousehold(tx, familyId, people, from);
        await this.circle.changed(tx, familyId);
        return { householdId: added };
      });
    });
  }

  async end(caller: Ticket, familyId: string, householdId: string, dto: EndHouseholdDto): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Household', { familyId });
      const stays = await staysIn(tx, familyId, householdId);
      const validTo = dto.validTo ?? tx.today;
      await endStays(
        tx,
        familyId,
        stays.map((stay) => stay.personId),
        validTo,
        householdId,
      );
      await tx.mark(Household, { municipalityId: tx.municipalityId, id: householdId }, { validTo });
      await this.circle.changed(tx, familyId);
    });
  }
}

/** A member may move out themself; where children live is a matter the coordinator records. */
function assertMovesOnlySelf(tx: Tx, familyId: string, dto: SplitHouseholdDto): void {
  const onlySelf =
    dto.personIds.every((id) => id === tx.actor.personId) && (dto.inBothIds ?? []).length === 0;
  if (!coordinatesFamily(tx.actor, familyId) && !onlySelf) throw familyErrors['own-choice']();
}

async function openHousehold(
  tx: Tx,
  familyId: string,
  { name, personIds }: { name: string; personIds: readonly string[] },
  from: LocalDate,
): Promise<string> {
  const id = newId();
  const { municipalityId } = tx;
  await tx.insert(Household, { municipalityId, id, familyId, name, validFrom: from, validTo: null });
  await moveIn(tx, familyId, id, personIds, from);
  return id;
}

/** Puts members of the family into one of its households from a day on. */
export async function moveIn(
  tx: Tx,
  familyId: string,
  householdId: string,
  personIds: readonly string[],
  from: LocalDate,
): Promise<void> {
  if (personIds.length === 0) return;
  const inFamily = await tx.one<{ household: boolean; members: number; there: number }>(
    `select exists (select 1 from household where family_id = $1 and id = $2 and (valid_to is null or valid_to > $4)) as household,
      (select count(distinct person_id)::int from member where family_id = $1 and person_id = any ($3) and (valid_to is null or valid_to > $4)) as members,
      (select count(*)::int from household_member where family_id = $1 and household_id = $2 and person_id = any ($3) and (valid_to is null or valid_to > $4)) as there`,
    [familyId, householdId, personIds, from],
  );
  if (!inFamily.household || inFamily.members !== personIds.length) throw platformErrors['not-found']();
  if (inFamily.there > 0) throw familyErrors['already-there']();
  const { municipalityId } = tx;
  await tx.insert(
    HouseholdMember,
    personIds.map((personId) => ({
      municipalityId,
      id: newId(),
      familyId,
      householdId,
      personId,
      validFrom: from,
      validTo: null,
    })),
  );
  await tell(tx, {
    type: 'household-set',
    familyId,
    subjectIds: personIds,
    area: 'housing',
    // A parent who answers for the child from elsewhere must not learn of a move by its trace.
    lane: 'named-persons',
    namedIds: personIds,
    payload: { householdId, personIds: [...personIds] },
  });
}

/** Ends persons' stays, in one household or in all, from a day on. */
export async function endStays(
  tx: Tx,
  familyId: string,
  personIds: readonly string[],
  validTo: LocalDate,
  householdId?: string,
): Promise<void> {
  const stays = await staysIn(tx, familyId, householdId);
  for (const stay of stays.filter((one) => personIds.includes(one.personId))) {
    // A stay that would end before it began was recorded by mistake: it becomes empty.
    const lastDay = validTo < stay.validFrom ? stay.validFrom : validTo;
    const key = { municipalityId: tx.municipalityId, id: stay.id };
    await tx.mark(HouseholdMember, key, { validTo: lastDay });
    await tell(tx, {
      type: 'household-left',
      familyId,
      subjectIds: [stay.personId],
      area: 'housing',
      lane: 'named-persons',
      namedIds: [stay.personId],
      payload: { householdId: stay.householdId, personIds: [stay.personId] },
    });
  }
}

async function staysIn(tx: Tx, familyId: string, householdId?: string): Promise<Stay[]> {
  if (householdId !== undefined)
    await tx.one(`select id from household where family_id = $1 and id = $2`, [familyId, householdId]);
  return tx.rows<Stay>(
    `select id, person_id as "personId", household_id as "householdId", valid_from as "validFrom" from household_member
      where family_id = $1 and ($2::uuid is null or household_id = $2) and (valid_to is null or valid_to > $3)`,
    [familyId, householdId ?? null, tx.today],
  );
}
