export { PlanColumns } from './plan/plan-columns.js';
