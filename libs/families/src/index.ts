export { CircleModule } from './circle.module.js';
export { CircleWorkerModule } from './circle.jobs.js';
export { FamiliesModule } from './families.module.js';
export {
  CircleListeners,
  type AsItBecomes,
  type CircleListener,
  type CircleTx,
  type Waiting,
} from './circle-listeners.js';
export { FamiliesService, memberIds } from './families.service.js';
export { beginPlan, moveStep } from './family-steps.service.js';
export { WithdrawalListeners, type Withdrawal } from './withdrawal-listeners.js';
export { applyHandOver, applyServiceAdd, endPlace, handOverStands, joinTeam } from './team-changes.js';
export { MergesService } from './merges.service.js';
export { FamilyShowService, rosterFrom, type RosterShown } from './family-show.service.js';
export { rowsOfFamily, type FamilyRows } from './families.queries.js';
export { knownFrom, knownRows, knownTo, type Known, type KnownRows } from './known-to.js';
export { familyErrors } from './families.errors.js';
export * from './views.js';
export { tell } from './tell.js';
export * from './rules/words.js';
export * from './rules/roster.js';
export * from './rules/need-of-services.js';
export * from './rules/names.js';
export * from './entities.js';
