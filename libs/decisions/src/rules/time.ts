export * from './reminders.js';
export * from './thinking-time.js';
export * from './stated-terms.js';
export * from './timing.js';
export * from './unreachable.js';
export { isTalkCovering } from './counts.js';
