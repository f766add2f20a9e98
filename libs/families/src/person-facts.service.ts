import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#contract';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { AuthorityFactsService, PersonsService } from '#people';
import { CircleListeners } from './circle-listeners.js';
import type { PersonFactsDto } from './dto/person-facts.dto.js';
import { endStays } from './households.service.js';

/** Facts about a person that change whose yes is needed: a birth, a death, capacity, protection. */
@Injectable()
export class PersonFactsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly authority: AuthorityFactsService,
    private readonly circle: CircleListeners,
  ) {}

  async correct(
    caller: Ticket,
    familyId: string,
    memberId: string,
    dto: PersonFactsDto,
    seen: number,
  ): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Member', { familyId });
      const { personId } = await tx.one<{ personId: string }>(
        `select person_id as "personId" from member where family_id = $1 and id = $2`,
        [familyId, memberId],
      );
      const { bornOn, diedOn, nationalNumber, ...fields } = dto;
      if (nationalNumber !== undefined) await this.persons.giveNumber(tx, personId, nationalNumber);
      // The version the caller saw guards the first change; the next ones follow it in this transaction.
      if (bornOn !== undefined) await this.birth(tx, familyId, personId, bornOn, seen);
      if (diedOn !== undefined)
        await this.death(tx, familyId, { personId, diedOn }, bornOn === undefined ? seen : undefined);
      if (Object.keys(fields).length > 0)
        await this.persons.correct(
          tx,
          personId,
          fields,
          bornOn === undefined && diedOn === undefined ? seen : undefined,
        );
      await this.circle.changed(tx, familyId);
    });
  }

  /** The mother holds parental responsibility and has the child with her from the day it is born. */
  private async birth(
    tx: Tx,
    familyId: string,
    personId: string,
    bornOn: LocalDate,
    seen: number,
  ): Promise<void> {
    const child = await tx.one<{ carriedById: string | null }>(
      `select carried_by_id as "carriedById" from person where id = $1 and birth_date is null`,
      [personId],
    );
    await this.persons.recordBirth(tx, personId, { bornOn }, seen);
    if (child.carriedById === null) return;
    const fact = {
      familyId,
      childId: personId,
      adultId: child.carriedById,
      source: 'birth',
      validFrom: bornOn,
    };
    await this.authority.recordResponsibility(tx, fact);
    await this.authority.recordDailyAuthority(tx, fact);
    await this.authority.recordResidence(tx, fact);
  }

  private async death(
    tx: Tx,
    familyId: string,
    { personId, diedOn }: { personId: string; diedOn: LocalDate },
    seen: number | undefined,
  ): Promise<void> {
    await this.persons.recordDeath(tx, personId, diedOn, seen);
    await endStays(tx, familyId, [personId], diedOn);
  }
}
