export { OverviewModule } from './overview.module.js';
export { HomeQueries } from './home.queries.js';
export { WorkListQueries, workListStatement } from './work-list.queries.js';
