import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { WithdrawalListeners, type Withdrawal } from '#families';
import type { Tx } from '#platform/database';
import { ownLiveActions } from './commitments.queries.js';
import { CommitmentsService } from './commitments.service.js';
import { DelegationsService } from './delegations.service.js';

/** What ends in the plan when somebody closes it for themself: the steps they do alone, and every fullmakt of theirs. */
@Injectable()
export class OwnPart implements OnModuleInit {
  constructor(
    @Inject(WithdrawalListeners) private readonly withdrawals: WithdrawalListeners,
    @Inject(CommitmentsService) private readonly commitments: CommitmentsService,
    @Inject(DelegationsService) private readonly delegations: DelegationsService,
  ) {}

  onModuleInit(): void {
    this.withdrawals.register((tx, withdrawal) => this.end(tx, withdrawal));
  }

  /** A step shared with others stays theirs: nobody's help stops because somebody else leaves. */
  private async end(tx: Tx, { familyId, personId, serviceId }: Withdrawal): Promise<void> {
    if (serviceId !== null) return;
    for (const action of await ownLiveActions(tx, familyId, personId))
      await this.commitments.endAction(tx, action, 'stopped-by-owner');
    await this.delegations.endAllOf(tx, familyId, personId);
  }
}
