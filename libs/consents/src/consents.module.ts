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
import { RetentionMarksController } from './rights/retention-marks.controller.js';
import { RightsController } from './rights/rights.controller.js';
import { RightsAnswersService } from './rights/rights-answers.service.js';
import { RightsService } from './rights/rights.service.js';
import { AccessReviewService } from './log/access-review.service.js';

const afterwards = [AccessLogController, AccessReviewController, DisclosuresController];
const rights = [RightsController, RetentionMarksController];

@Module({
  controllers: [ConsentsController, ...afterwards, ...rights],
  providers: [
    ...[ConsentsService, ConsentEndsService, ConsentsShownService, ConsentDues],
    ...[AccessLogService, AccessReviewService, DisclosuresService],
    ...[RightsService, RightsAnswersService],
  ],
  exports: [ConsentsShownService, AccessLogService, RightsService],
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
