import { Injectable } from '@nestjs/common';
import { assertAllowed, coordinatesFamily } from '#platform/access';
import { birthDateIn, Database, digitsOf, newId, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import { PersonsService } from '#people';
import type { NewPersonDto } from './dto/new-person.dto.js';
import type { RecordedView, SupportPersonDto } from './dto/records.dto.js';
import { familyErrors } from './families.errors.js';
import { knownOrNew } from './members.service.js';
import { SupportPerson } from './support-person.entity.js';
import { tell } from './tell.js';

@Injectable()
export class SupportPersonsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
  ) {}

  /** The person chooses, and chooses what is read; the coordinator only writes down such a choice. */
  async name(caller: Ticket, familyId: string, dto: SupportPersonDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Support', { familyId });
      const personId = dto.personId ?? tx.actor.personId;
      if (personId !== tx.actor.personId && !coordinatesFamily(tx.actor, familyId))
        throw familyErrors['own-choice']();
      return once(tx, click, async () => {
        await assertInCircle(tx, familyId, personId);
        tellBirthDate(dto.supporter);
        const supporterId = await knownOrNew(tx, this.persons, dto.supporterId, dto.supporter);
        if (supporterId === personId) throw familyErrors['contradicts-record']();
        const id = newId();
        await tx.insert(SupportPerson, {
          municipalityId: tx.municipalityId,
          id,
          familyId,
          personId,
          supporterId,
          areas: dto.areas,
          validFrom: tx.today,
          validTo: dto.validTo ?? null,
        });
        await tellOfSupport(tx, familyId, 'support-person-named', {
          recordId: id,
          personId,
          supportId: supporterId,
        });
        return { id };
      });
    });
  }

  /** Ended by whoever chose, or by the support person; it needs nobody's yes. */
  async end(caller: Ticket, familyId: string, recordId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      const support = await tx.one<{ personId: string; supporterId: string }>(
        `select person_id as "personId", supporter_id as "supporterId" from support_person
          where family_id = $1 and id = $2 and (valid_to is null or valid_to > $3)`,
        [familyId, recordId, tx.today],
      );
      const { personId, supporterId } = support;
      if (![personId, supporterId].includes(tx.actor.personId)) throw platformErrors['not-found']();
      await tellOfSupport(tx, familyId, 'support-person-ended', {
        recordId,
        personId,
        supportId: supporterId,
      });
      await tx.mark(
        SupportPerson,
        { municipalityId: tx.municipalityId, id: recordId },
        { validTo: tx.today },
      );
    });
  }
}

/** A national number tells the day of birth; without either the municipality cannot tell one person from another. */
function tellBirthDate(told: NewPersonDto | undefined): void {
  if (told === undefined || told.birthDate !== undefined) return;
  if (told.nationalNumber === undefined)
    throw platformErrors['invalid-request']({
      errors: [{ field: 'supporter.birthDate', faults: ['missing'] }],
    });
  const born = birthDateIn(digitsOf(told.nationalNumber));
  if (born !== undefined) told.birthDate = born;
}

async function assertInCircle(tx: Tx, familyId: string, personId: string): Promise<void> {
  await tx.one(
    `select 1 from family_access where family_id = $1 and person_id = $2 and kind in ('member', 'guardian', 'representative') limit 1`,
    [familyId, personId],
  );
}

async function tellOfSupport(
  tx: Tx,
  familyId: string,
  type: 'support-person-named' | 'support-person-ended',
  payload: { recordId: string; personId: string; supportId: string },
): Promise<void> {
  const namedIds = [payload.personId, payload.supportId];
  const about = { familyId, subjectIds: [payload.personId], area: 'network', lane: 'named-persons' } as const;
  await tell(tx, { ...about, namedIds, type, payload });
}
