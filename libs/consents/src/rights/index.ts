export { RetentionSweep } from './retention-sweep.js';
export { RightsWorkerModule } from './rights.jobs.js';
export { PointedAt } from './pointed-at.js';
export { RightsService } from './rights.service.js';
export { rightsErrors } from './rights.errors.js';
export { RightsRequestView } from './dto/rights.view.js';
