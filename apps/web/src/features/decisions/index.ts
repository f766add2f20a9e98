export { DecisionList } from './list/decision-list.js';
