export * from './rules/index.js';
export { DecisionsModule, DecisionsWorkerModule } from './decisions.module.js';
export { DecisionsService } from './decisions.service.js';
export type { SheetAnswer } from './sheet-reading.js';
export { InformingRefusalsService } from './informing-refusals.service.js';
export { StatutoryDecisionsService } from './statutory-decisions.service.js';
export { decisionErrors } from './decisions.errors.js';
export { StatutoryDecisionView } from './dto/statutory-decision.view.js';
export { InformingRefusalView } from './dto/informing-refusal.view.js';
export { SheetView } from './dto/sheet.view.js';
export { DecisionView } from './dto/decision.view.js';
export { DraftDecisionDto } from './dto/draft-decision.dto.js';
// What the database answers by itself is held against these.
export { loadCase, loadFacts } from './cases.queries.js';
export { readFile } from './case-file.js';
export { seesDecision } from './seen-cases.js';
export { foldCase } from './fold-facts.js';
