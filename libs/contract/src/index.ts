export * from './words.js';
export * from './decisions.js';
export * from './time.js';
