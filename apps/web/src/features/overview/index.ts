export { EventLine } from './events/event-line.js';
export { HistoryTab } from './events/history-tab.js';
export { useWorkList } from './work-list/use-work-list.js';
