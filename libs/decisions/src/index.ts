export * from './rules/index.js';
export { DecisionsModule, DecisionsWorkerModule } from './decisions.module.js';
export { DecisionsService } from './decisions.service.js';
export type { SheetAnswer } from './sheet-reading.js';
export { InformingRefusalsService } from './informing-refusals.service.js';
export { StatutoryDecisionsService } from './statutory-decisions.service.js';
export { decisionErrors } from './decisions.errors.js';
export type { DecisionView } from './dto/decision.view.js';
export { DraftDecisionDto } from './dto/draft-decision.dto.js';
