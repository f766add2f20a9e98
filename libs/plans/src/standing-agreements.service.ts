import { Inject, Injectable } from '@nestjs/common';
import { assertAllowed } from '#platform/access';
import { Events } from '#platform/audit';
import { Database, type Ticket } from '#platform/database';
import { toldOf } from './commitments.service.js';
import type { EndedAgreementView } from './dto/standing-agreement.view.js';
import { plansErrors } from './plans.errors.js';
import { StandingAgreement } from './standing-agreement.entity.js';
import { lockAgreement } from './standing-agreements.queries.js';

/** Ending a standing agreement takes room away and gives nobody anything, so it needs no other's yes. */
@Injectable()
export class StandingAgreementsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Events) private readonly events: Events,
  ) {}

  async end(caller: Ticket, familyId: string, agreementId: string): Promise<EndedAgreementView> {
    return this.database.write(caller, async (tx) => {
      assertAllowed(tx.actor, 'stop', 'StandingAgreement', { familyId });
      const agreement = await lockAgreement(tx, familyId, agreementId);
      if (agreement.endedAt !== null) throw plansErrors['agreement-over']();
      const key = { municipalityId: tx.municipalityId, id: agreementId };
      await tx.mark(StandingAgreement, key, { endedAt: tx.at, endedBy: tx.actor.personId });
      await this.events.record(tx, {
        ...toldOf(agreement),
        type: 'standing-agreement-ended',
        payload: { agreementId, reason: 'ended-by-person' },
      });
      return { id: agreementId, endedAt: tx.at };
    });
  }
}
