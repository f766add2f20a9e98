import { Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Database, type Ticket, type Tx } from '#platform/database';
import { once, type Click } from '#platform/http';
import type { RecordedView } from './dto/records.dto.js';
import type { NameEmployeeDto } from './dto/team.dto.js';
import { familyErrors } from './families.errors.js';
import { refusalOfPlace } from './rules/team.js';
import { endPlace, joinTeam } from './team-changes.js';
import { openPlaces, selectPlaces, type OpenPlace } from './team.queries.js';

@Injectable()
export class TeamService {
  constructor(private readonly database: Database) {}

  /** Names which employee fills a service's agreed place; the place rests on the same basis. */
  async nameEmployee(
    caller: Ticket,
    familyId: string,
    dto: NameEmployeeDto,
    click?: Click,
  ): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Team', { familyId });
      return once(tx, click, async () => {
        const places = await openPlaces(tx, familyId);
        const { serviceId, personId } = dto;
        const refusal = refusalOfPlace(places, { serviceId, personId });
        if (refusal !== null) throw familyErrors[refusal]();
        const agreed = places.find((one) => one.serviceId === serviceId && one.duty === 'professional');
        await assertWorksIn(tx, personId, serviceId);
        const basisId = agreed?.basisId ?? '';
        return { id: await joinTeam(tx, { familyId, serviceId, personId, duty: 'professional', basisId }) };
      });
    });
  }

  /** Leaving is everyone's own to do; only the accountable place is handed over instead. */
  async leave(caller: Ticket, familyId: string, placeId: string): Promise<void> {
    await this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'stop', 'Team', { familyId });
      const place = await tx.one<OpenPlace>(`${selectPlaces} and id = $3 and person_id = $4`, [
        familyId,
        tx.today,
        placeId,
        tx.actor.personId,
      ]);
      if (place.duty === 'coordinator') throw familyErrors['hand-over-first']();
      await endPlace(tx, familyId, place, 'left');
    });
  }
}

/** Whether an employee has a post in a service today; else the caller named the wrong one. */
export async function assertWorksIn(
  tx: Pick<Tx, 'find'>,
  personId: string,
  serviceId: string,
): Promise<void> {
  const row = await tx.find<{ works: boolean }>(`select app.works_in($1, $2) as works`, [
    personId,
    serviceId,
  ]);
  if (row?.works !== true) throw familyErrors['not-in-service']();
}
