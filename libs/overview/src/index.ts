export { OverviewModule } from './overview.module.js';
export { HomeQueries } from './home.queries.js';
export { WorkListQueries } from './work-list.queries.js';
