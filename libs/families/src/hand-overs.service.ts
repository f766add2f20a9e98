import { Injectable } from '@nestjs/common';
import { assertAllowed, findCoordinatingTie } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { RecordedView } from './dto/records.dto.js';
import type { HandOverDto, OfferView } from './dto/team.dto.js';
import { familyErrors } from './families.errors.js';
import { HandOver } from './hand-over.entity.js';
import { tell } from './tell.js';
import { assertWorksIn } from './team.service.js';

@Injectable()
export class HandOversService {
  constructor(private readonly database: Database) {}

  /** An offer changes nothing: it counts when the next one has accepted and the family has agreed. */
  async offer(caller: Ticket, familyId: string, dto: HandOverDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'HandOver', { familyId });
      return once(tx, click, async () => {
        const toServiceId = dto.toServiceId ?? ownService(tx, familyId);
        await assertWorksIn(tx, dto.toPersonId, toServiceId);
        await assertNoGuest(tx, toServiceId);
        await assertNoOpenOffer(tx, familyId);
        const id = newId();
        await tx.insert(HandOver, {
          municipalityId: tx.municipalityId,
          id,
          familyId,
          fromPersonId: tx.actor.personId,
          toPersonId: dto.toPersonId,
          toServiceId,
          reason: dto.reason,
          offeredAt: tx.at,
          acceptedAt: null,
          declinedAt: null,
          decisionId: null,
          effectedAt: null,
        });
        await tell(tx, {
          type: 'hand-over-proposed',
          familyId,
          subjectIds: [tx.actor.personId],
          area: 'network',
          lane: 'named-persons',
          namedIds: [tx.actor.personId, dto.toPersonId],
          payload: { handOverId: id, toId: dto.toPersonId },
        });
        return { id };
      });
    });
  }

  /** The next one answers without a tie to the family; the database lets only that person answer only this offer. */
  async answer(caller: Ticket, familyId: string, handOverId: string, yes: boolean): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'accept', 'HandOver', { municipalityId: tx.municipalityId });
      const values = [familyId, handOverId, yes, newId(), newSalt()];
      await tx.rows(`select app.answer_hand_over($1, $2, $3, $4, $5)`, values);
    });
  }

  async offersToMe(caller: Ticket): Promise<OfferView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'accept', 'HandOver', { municipalityId: tx.municipalityId });
      const row = await tx.one<{ items: OfferView[] }>(`select app.hand_overs_to_me() as items`);
      return row.items;
    });
  }
}

function ownService(tx: Tx, familyId: string): string {
  const tie = findCoordinatingTie(tx.actor, familyId);
  if (tie?.serviceId === undefined || tie.serviceId === null) throw familyErrors['not-in-service']();
  return tie.serviceId;
}

/** Whoever is accountable for a family's plan works in its municipality. */
async function assertNoGuest(tx: Tx, serviceId: string): Promise<void> {
  const guest = await tx.find('select 1 from service where id = $1 and guest_of is not null', [serviceId]);
  if (guest !== undefined) throw familyErrors['not-in-service']();
}

async function assertNoOpenOffer(tx: Tx, familyId: string): Promise<void> {
  const open = await tx.find(
    `select 1 from hand_over where family_id = $1 and declined_at is null and effected_at is null limit 1`,
    [familyId],
  );
  if (open !== undefined) throw familyErrors['hand-over-open']();
}
