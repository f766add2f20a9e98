import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { schedule } from '#platform/jobs';
import { CircleListeners } from './circle-listeners.js';
import { familyErrors } from './families.errors.js';
import { endStays } from './households.service.js';
import type { Member } from './member.entity.js';
import { endMembership } from './members.service.js';
import { refusalOfLeaving, removalOf } from './rules/free-acts.js';
import { endPlace } from './team-changes.js';
import { openPlaces, type OpenPlace } from './team.queries.js';
import { WithdrawalListeners } from './withdrawal-listeners.js';

/** What a person does alone and at once, and the others are told of. */
@Injectable()
export class FreeActsService {
  constructor(
    private readonly database: Database,
    private readonly circle: CircleListeners,
    private readonly withdrawals: WithdrawalListeners,
  ) {}

  /** Closing the plan for oneself. What somebody answers for on a child's behalf is no part of it and stays. */
  async leavePlan(caller: Ticket, familyId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'stop', 'Member', { familyId });
      const { personId } = tx.actor;
      const me = await tx.one<MyPlace>(myPlace, [familyId, tx.today, personId]);
      const refusal = refusalOfLeaving(me.birthDate, tx.today);
      if (refusal !== null) throw familyErrors[refusal]();
      await this.withdrawals.ended(tx, { familyId, personId, serviceId: null });
      await tellTheOthers(tx, familyId, me.id);
      await endStays(tx, familyId, [personId], tx.today);
      await endMembership(tx, familyId, { memberId: me.id, personId }, tx.today);
    });
  }

  /** A service out of one's own matters: its place ends, or, where it works with others too, what one opened for it. */
  async removeService(caller: Ticket, familyId: string, placeId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'stop', 'Team', { familyId });
      const { personId } = tx.actor;
      const places = await openPlaces(tx, familyId);
      const place = places.find(({ id }) => id === placeId);
      if (place === undefined) throw platformErrors['not-found']();
      const { serviceId } = place;
      const removal = removalOf(personId, await openedFor(tx, familyId, serviceId), place.duty);
      if (removal === 'not-concerned') throw platformErrors['not-found']();
      await this.withdrawals.ended(tx, { familyId, personId, serviceId });
      if (removal === 'end-place') await endPlaces(tx, familyId, places, serviceId);
      await this.circle.changed(tx, familyId);
    });
  }
}

type MyPlace = Pick<Member, 'id'> & { readonly birthDate: string | null };

const myPlace = `select mb.id, p.birth_date as "birthDate" from member mb
  join person p on p.municipality_id = mb.municipality_id and p.id = mb.person_id
  where mb.family_id = $1 and (mb.valid_to is null or mb.valid_to > $2) and mb.person_id = $3`;

/** Whose matters a service may see in this family now. */
async function openedFor(tx: Tx, familyId: string, serviceId: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select distinct subject_id as id from consent_grant
      where family_id = $1 and service_id = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3)`,
    [familyId, serviceId, tx.at],
  );
  return rows.map(({ id }) => id);
}

async function endPlaces(tx: Tx, familyId: string, places: readonly OpenPlace[], serviceId: string) {
  for (const place of places)
    if (place.serviceId === serviceId && place.duty === 'professional')
      await endPlace(tx, familyId, place, 'removed');
}

/**
 * Put down while the one who leaves may still write here: the coordinator and the other adults get a neutral message,
 * and the worker asks again whose answer is waited for.
 */
async function tellTheOthers(tx: Tx, familyId: string, memberId: string): Promise<void> {
  const due = { familyId, refId: memberId, occurrence: 'member-left', dueAt: tx.at };
  await schedule(tx, { ...due, personId: null, topic: 'circle-changed' });
  await schedule(tx, { ...due, personId: null, topic: 'coordinator-task' });
  const others = await tx.rows<{ id: string }>(
    `select distinct mb.person_id as id from member mb join person p on p.municipality_id = mb.municipality_id and p.id = mb.person_id
      where mb.family_id = $1 and (mb.valid_to is null or mb.valid_to > $2) and mb.person_id <> $3
        and app.birthday(p.birth_date, 18) <= $2`,
    [familyId, tx.today, tx.actor.personId],
  );
  for (const { id } of others) await schedule(tx, { ...due, personId: id, topic: 'told' });
}
