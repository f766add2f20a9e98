/** The verbs of the plan, for later libs and for whoever drives them without HTTP. */
export { ActionsService } from './actions.service.js';
export { CommitmentsService } from './commitments.service.js';
export { LanesService } from './lanes.service.js';
export { DelegationsService } from './delegations.service.js';
export { PlanQueries } from './plan.queries.js';
export { PracticalStepsService } from './practical-steps.service.js';
export { PromisesService } from './promises.service.js';
export { reporterOf } from './reporter.js';
export { ServicePromisesService } from './service-promises.service.js';
export { StandingAgreementsService } from './standing-agreements.service.js';
