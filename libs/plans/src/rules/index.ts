export * from './delegation.js';
export * from './months.js';
export * from './own-promise.js';
export * from './practical-step.js';
export * from './progress.js';
export * from './service-promise.js';
export * from './trial.js';
