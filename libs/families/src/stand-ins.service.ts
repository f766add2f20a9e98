import { Injectable } from '@nestjs/common';
import { policyOf } from '#municipalities';
import { assertAllowed } from '#platform/access';
import { newSalt } from '#platform/audit';
import { Database, newId, type Ticket } from '#platform/database';
import { platformErrors } from '#platform/errors';
import { once, type Click } from '#platform/http';
import type { RecordedView } from './dto/records.dto.js';
import type { BarToReviewView, CoordinatedFamilyView, PersonToBarView } from './dto/leaders.view.js';
import type { StandInDto } from './dto/team.dto.js';
import { familyErrors } from './families.errors.js';
import { refusalOfStandIn } from './rules/limits.js';

/** What a service leader does for a family that leader cannot open. */
@Injectable()
export class StandInsService {
  constructor(private readonly database: Database) {}

  /** Effective at once, so that nobody is left without someone to call; the database checks the leader's own service. */
  async appoint(caller: Ticket, familyId: string, dto: StandInDto, click?: Click): Promise<RecordedView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'appoint', 'StandIn', { municipalityId: tx.municipalityId });
      return once(tx, click, async () => {
        const weeks = await policyOf(tx, 'stand-in-weeks');
        const refusal = refusalOfStandIn(tx.today, dto.until, weeks);
        if (refusal !== null) throw familyErrors[refusal]();
        const id = newId();
        const named = [familyId, dto.personId, dto.until, dto.reason];
        const values = [...named, id, newId(), newId(), newId(), newSalt()];
        await tx.rows(`select app.appoint_stand_in($1, $2, $3, $4, $5, $6, $7, $8, $9)`, values);
        return { id };
      });
    });
  }

  async coordinatedFromMine(caller: Ticket): Promise<CoordinatedFamilyView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'appoint', 'StandIn', { municipalityId: tx.municipalityId });
      const row = await tx.one<{ items: CoordinatedFamilyView[] }>(
        `select app.coordinated_from_my_services() as items`,
      );
      return row.items;
    });
  }

  /** Nobody at all for a leader of another service: such a family is not there. */
  async peopleToBar(caller: Ticket, familyId: string): Promise<PersonToBarView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'add', 'Block', { municipalityId: tx.municipalityId });
      const row = await tx.one<{ items: PersonToBarView[] }>('select app.people_to_bar($1) as items', [
        familyId,
      ]);
      if (row.items.length === 0) throw platformErrors['not-found']();
      return row.items;
    });
  }

  async barsToReview(caller: Ticket): Promise<BarToReviewView[]> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'change', 'Block', { municipalityId: tx.municipalityId });
      const row = await tx.one<{ items: BarToReviewView[] }>(`select app.safety_bars_to_review() as items`);
      return row.items;
    });
  }
}
