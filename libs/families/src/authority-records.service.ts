import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { AuthorityFactsService, PersonsService } from '#people';
import { CircleListeners } from './circle-listeners.js';
import type { ChildAdultDto } from './dto/authority.dto.js';
import type { EndRecordDto, RecordedView } from './dto/records.dto.js';
import type { RepresentativeDto } from './dto/representative.dto.js';
import { knownOrNew } from './members.service.js';

export type ChildAdultFact = 'Responsibility' | 'DailyAuthority' | 'Residence';

/** Dated facts about who decides for whom in one family: recorded by the coordinator, told to the circle's listeners. */
@Injectable()
export class AuthorityRecordsService {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonsService,
    private readonly facts: AuthorityFactsService,
    private readonly circle: CircleListeners,
  ) {}

  async record(
    caller: Ticket,
    familyId: string,
    kind: ChildAdultFact,
    dto: ChildAdultDto,
    click?: Click,
  ): Promise<RecordedView> {
    return this.changing(caller, familyId, 'add', click, async (tx) => {
      const { childId, source } = dto;
      const adultId = await knownOrNew(tx, this.persons, dto.adultId, dto.adult);
      const validFrom = dto.validFrom ?? tx.today;
      return { id: await this.facts[`record${kind}`](tx, { familyId, childId, adultId, source, validFrom }) };
    });
  }

  async end(
    caller: Ticket,
    familyId: string,
    kind: ChildAdultFact,
    recordId: string,
    dto: EndRecordDto,
  ): Promise<void> {
    await this.changing(caller, familyId, 'change', undefined, async (tx) => {
      const end = { familyId, recordId, validTo: dto.validTo ?? tx.today, reason: dto.reason };
      await this.facts[`end${kind}`](tx, end);
    });
  }

  async represent(
    caller: Ticket,
    familyId: string,
    dto: RepresentativeDto,
    click?: Click,
  ): Promise<RecordedView> {
    return this.changing(caller, familyId, 'add', click, async (tx) => {
      const representativeId = await knownOrNew(tx, this.persons, dto.representativeId, dto.representative);
      const { personId, kind, basis } = dto;
      const terms = {
        mandate: dto.mandate ?? null,
        validFrom: dto.validFrom ?? tx.today,
        validTo: dto.validTo ?? null,
      };
      return {
        id: await this.facts.recordRepresentative(tx, {
          familyId,
          personId,
          representativeId,
          kind,
          basis,
          ...terms,
        }),
      };
    });
  }

  async endRepresentation(
    caller: Ticket,
    familyId: string,
    recordId: string,
    dto: EndRecordDto,
  ): Promise<void> {
    await this.changing(caller, familyId, 'change', undefined, async (tx) => {
      const end = { familyId, recordId, validTo: dto.validTo ?? tx.today, reason: dto.reason };
      await this.facts.endRepresentative(tx, end);
    });
  }

  private async changing<T>(
    caller: Ticket,
    familyId: string,
    act: 'add' | 'change',
    click: Click | undefined,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, act, 'Authority', { familyId });
      return once(tx, click, async () => {
        const answer = await work(tx);
        await this.circle.changed(tx, familyId);
        return answer;
      });
    });
  }
}
