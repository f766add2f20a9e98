import { Global, Module } from '@nestjs/common';
import { PlanCarriersModule } from '#plans';
import { controllers } from './controllers.js';
import { DecisionJobs } from './decisions.jobs.js';
import { DecisionsService } from './decisions.service.js';
import { InformingRefusalsService } from './informing-refusals.service.js';
import { core, verbs } from './providers.js';
import { StatutoryDecisionsService } from './statutory-decisions.service.js';
import { StoppedSteps } from './stopped-steps.js';

@Global()
@Module({
  imports: [PlanCarriersModule],
  controllers,
  providers: [...core, ...verbs, StoppedSteps],
  exports: [DecisionsService, InformingRefusalsService, StatutoryDecisionsService],
})
export class DecisionsModule {}

/** For the worker: what happens to decisions when their time has come. */
@Module({ imports: [PlanCarriersModule], providers: [...core, DecisionJobs] })
export class DecisionsWorkerModule {}
