export { OverviewModule } from './overview.module.js';
export { HomeQueries, homeStatement } from './home.queries.js';
export { MeQueries } from './me.queries.js';
export { WorkListQueries, workListStatement } from './work-list.queries.js';
