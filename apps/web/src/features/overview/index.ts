export { EventLine } from './events/event-line.js';
export { HistoryTab } from './events/history-tab.js';
