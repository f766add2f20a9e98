import { Module, type OnModuleInit } from '@nestjs/common';
import { WithdrawalListeners } from '#families';
import { ConsentDues } from './consent-dues.js';
import { ConsentEndsService } from './consent-ends.service.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';
import { DisclosuresController } from './disclosures/disclosures.controller.js';
import { DisclosuresService } from './disclosures/disclosures.service.js';
import { ConsentsShownService } from './consents-shown.service.js';
import { AccessLogController } from './log/access-log.controller.js';
import { AccessLogService } from './log/access-log.service.js';
import { AccessReviewController } from './log/access-review.controller.js';
import { AccessReviewService } from './log/access-review.service.js';

const afterwards = [AccessLogController, AccessReviewController, DisclosuresController];

@Module({
  controllers: [ConsentsController, ...afterwards],
  providers: [
    ...[ConsentsService, ConsentEndsService, ConsentsShownService, ConsentDues],
    ...[AccessLogService, AccessReviewService, DisclosuresService],
  ],
  exports: [ConsentsShownService, AccessLogService],
})
export class ConsentsModule implements OnModuleInit {
  constructor(
    private readonly withdrawals: WithdrawalListeners,
    private readonly ends: ConsentEndsService,
  ) {}

  onModuleInit(): void {
    this.withdrawals.register((tx, withdrawal) => this.ends.withdrawOwn(tx, withdrawal));
  }
}
