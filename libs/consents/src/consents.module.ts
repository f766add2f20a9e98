import { Module, type OnModuleInit } from '@nestjs/common';
import { WithdrawalListeners } from '#families';
import { ConsentDues } from './consent-dues.js';
import { ConsentEndsService } from './consent-ends.service.js';
import { seesConsent } from './consents.queries.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsService } from './consents.service.js';
import { DisclosuresController } from './disclosures/disclosures.controller.js';
import { DisclosuresService } from './disclosures/disclosures.service.js';
import { HealthController, HealthService } from './health/index.js';
import { ConsentsShownService } from './consents-shown.service.js';
import { AccessLogController } from './log/access-log.controller.js';
import { AccessLogService } from './log/access-log.service.js';
import { AccessReviewController } from './log/access-review.controller.js';
import { PointedAt, RightsService } from './rights/index.js';
import { rightsControllers, rightsServices } from './rights/rights.providers.js';
import { AccessReviewService } from './log/access-review.service.js';

const afterwards = [AccessLogController, AccessReviewController, DisclosuresController, HealthController];

@Module({
  controllers: [ConsentsController, ...afterwards, ...rightsControllers],
  providers: [
    ...[ConsentsService, ConsentEndsService, ConsentsShownService, ConsentDues],
    ...[AccessLogService, AccessReviewService, DisclosuresService, HealthService, ...rightsServices],
  ],
  exports: [ConsentsShownService, AccessLogService, RightsService, PointedAt],
})
export class ConsentsModule implements OnModuleInit {
  constructor(
    private readonly withdrawals: WithdrawalListeners,
    private readonly ends: ConsentEndsService,
    private readonly pointedAt: PointedAt,
  ) {}

  onModuleInit(): void {
    this.withdrawals.register((tx, withdrawal) => this.ends.withdrawOwn(tx, withdrawal));
    this.pointedAt.register('consent', seesConsent);
  }
}
