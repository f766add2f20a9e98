export * from './words.js';
export * from './decisions.js';
export * from './decision-flow.js';
export * from './seen.js';
export * from './time.js';
export * from './work-list.js';
export * from './rights.js';
