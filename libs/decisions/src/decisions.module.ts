import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { CircleListeners } from '#families';
import { PlanCarriersModule } from '#plans';
import { StoppedSteps } from './stopped-steps.js';
import { AgreementDraftsController } from './agreement-drafts.controller.js';
import { DecisionsController } from './decisions.controller.js';
import { DecisionJobs } from './decisions.jobs.js';
import { RecomputingService } from './decisions.recompute.service.js';
import { DecisionsService } from './decisions.service.js';
import { OtherWaysController } from './other-ways.controller.js';
import { core, verbs } from './providers.js';
import { SignaturesController } from './signatures.controller.js';
import { StatutoryDecisionsService } from './statutory-decisions.service.js';
import { StatutoryAndHelpController } from './statutory-and-help.controller.js';
import { VoicesController } from './voices.controller.js';

const controllers = [DecisionsController, SignaturesController, VoicesController, OtherWaysController];

@Global()
@Module({
  imports: [PlanCarriersModule],
  controllers: [...controllers, StatutoryAndHelpController, AgreementDraftsController],
  providers: [...core, ...verbs, StoppedSteps],
  exports: [DecisionsService, StatutoryDecisionsService],
})
export class DecisionsModule implements OnModuleInit {
  constructor(
    private readonly circle: CircleListeners,
    private readonly recomputing: RecomputingService,
  ) {}

  onModuleInit(): void {
    this.circle.register((tx, familyId) => this.recomputing.recomputeFamily(tx, familyId));
  }
}

/** For the worker: what happens to decisions when their time has come. */
@Module({ imports: [PlanCarriersModule], providers: [...core, DecisionJobs] })
export class DecisionsWorkerModule implements OnModuleInit {
  constructor(
    private readonly circle: CircleListeners,
    private readonly recomputing: RecomputingService,
  ) {}

  onModuleInit(): void {
    this.circle.register((tx, familyId) => this.recomputing.recomputeFamily(tx, familyId));
  }
}
