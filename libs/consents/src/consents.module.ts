import { Module, type OnModuleInit } from '@nestjs/common';
import { WithdrawalListeners } from '#families';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';
import { ConsentsShownService } from './consents-shown.service.js';

@Module({
  controllers: [ConsentsController],
  providers: [ConsentsService, ConsentsShownService],
  exports: [ConsentsShownService],
})
export class ConsentsModule implements OnModuleInit {
  constructor(
    private readonly withdrawals: WithdrawalListeners,
    private readonly consents: ConsentsService,
  ) {}

  onModuleInit(): void {
    this.withdrawals.register((tx, withdrawal) => this.consents.withdrawOwn(tx, withdrawal));
  }
}
