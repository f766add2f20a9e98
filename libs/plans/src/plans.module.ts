import { Module } from '@nestjs/common';
import { ActionsService } from './actions.service.js';
import { CommitmentsService } from './commitments.service.js';
import { DelegationsService } from './delegations.service.js';
import { LanesController } from './lanes.controller.js';
import { LanesService } from './lanes.service.js';
import { OwnPart } from './own-part.js';
import { PlanAppliers } from './plan-appliers.js';
import { PlanListeners } from './plan-listeners.js';
import { PlanQueries } from './plan.queries.js';
import { PlansController } from './plans.controller.js';
import { PracticalStepsService } from './practical-steps.service.js';
import { PromisesController } from './promises.controller.js';
import { PromisesService } from './promises.service.js';
import { ServicePromisesService } from './service-promises.service.js';
import { StandingAgreementsController } from './standing-agreements.controller.js';
import { StandingAgreementsService } from './standing-agreements.service.js';

const carriers = [CommitmentsService, PlanAppliers, PlanListeners];

/** The shared plan. The worker needs `PlanCarriersModule` alone: what carries agreed parts into it. */
@Module({ providers: carriers, exports: carriers })
export class PlanCarriersModule {}

@Module({
  imports: [PlanCarriersModule],
  controllers: [PlansController, LanesController, PromisesController, StandingAgreementsController],
  providers: [
    ...[ActionsService, DelegationsService, LanesService],
    OwnPart,
    PlanQueries,
    PracticalStepsService,
    PromisesService,
    ServicePromisesService,
    StandingAgreementsService,
  ],
  exports: [PlanCarriersModule, PlanQueries],
})
export class PlansModule {}
