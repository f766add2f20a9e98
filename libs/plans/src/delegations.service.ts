import { Inject, Injectable } from '@nestjs/common';
import { policyOf } from '#municipalities';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import { Delegation } from './delegation.entity.js';
import { delegationFacts } from './delegations.queries.js';
import type { DelegationDto, DelegationView } from './dto/delegation.dto.js';
import { assertFresh } from './fresh-giver.js';
import { plansErrors } from './plans.errors.js';
import { refusedDelegation } from './rules/index.js';

const endSql = `update delegation set revoked_at = ctx.at() where municipality_id = $1 and family_id = $2 and id = $3 and revoked_at is null
  and ctx.person() in (from_person_id, to_person_id)
  returning id, from_person_id as "fromPersonId", to_person_id as "toPersonId", kinds, valid_from as "validFrom", valid_to as "validTo", revoked_at as "revokedAt"`;

/** Fullmakt: one adult lets another sign listed matters, for a time. The two of them know, and nobody else. */
@Injectable()
export class DelegationsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
  ) {}

  async give(
    caller: Ticket,
    familyId: string,
    dto: DelegationDto,
    click: Click | undefined,
  ): Promise<DelegationView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Delegation', { familyId });
      return once(tx, click, () => this.giveIn(tx, familyId, dto));
    });
  }

  /** Ended by either of the two, at once. */
  async withdraw(caller: Ticket, familyId: string, id: string): Promise<DelegationView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'withdraw', 'Delegation', { familyId });
      const ended = await tx.one<DelegationView>(endSql, [tx.municipalityId, familyId, id]);
      await this.tell(tx, familyId, ended, 'delegation-ended');
      return ended;
    });
  }

  /** Every fullmakt somebody gave or was given in this family. */
  async endAllOf(tx: Tx, familyId: string, personId: string): Promise<void> {
    const open = await tx.rows<{ id: string }>(
      `select id from delegation where municipality_id = $1 and family_id = $2 and $3 in (from_person_id, to_person_id)
        and revoked_at is null and valid_to > $4`,
      [tx.municipalityId, familyId, personId, tx.today],
    );
    for (const { id } of open)
      await this.tell(
        tx,
        familyId,
        await tx.one<DelegationView>(endSql, [tx.municipalityId, familyId, id]),
        'delegation-ended',
      );
  }

  private async giveIn(tx: Tx, familyId: string, dto: DelegationDto): Promise<DelegationView> {
    const { toPersonId, kinds, validFrom, validTo } = dto;
    await assertFresh(tx, kinds);
    const me = tx.actor.personId;
    const facts = await delegationFacts(tx, familyId, me, toPersonId);
    const terms = { giverId: me, receiverId: toPersonId, kinds, validFrom, validTo, withdrawnOn: null };
    const months = await policyOf(tx, 'delegation-months');
    const refused = refusedDelegation(terms, facts, months);
    if (refused !== null) throw plansErrors['delegation-refused']({ because: refused });
    const id = newId();
    const given = { fromPersonId: me, toPersonId, kinds, validFrom, validTo, revokedAt: null };
    await tx.insert(Delegation, {
      municipalityId: tx.municipalityId,
      id,
      familyId,
      ...given,
      givenAt: tx.at,
    });
    await this.tell(tx, familyId, { id, ...given }, 'delegation-given');
    return { id, ...given };
  }

  private async tell(
    tx: Tx,
    familyId: string,
    { id, fromPersonId, toPersonId, validTo }: DelegationView,
    type: 'delegation-given' | 'delegation-ended',
  ): Promise<void> {
    const namedIds = [fromPersonId, toPersonId];
    const about = {
      familyId,
      subjectIds: [fromPersonId],
      area: null,
      lane: 'named-persons',
      namedIds,
    } as const;
    const ended = { delegationId: id, toId: toPersonId };
    await this.events.record(
      tx,
      type === 'delegation-given'
        ? { ...about, type, payload: { ...ended, until: validTo } }
        : { ...about, type, payload: ended },
    );
  }
}
