export * from './rules/circle.js';
export * from './rules/because.js';
export * from './rules/authority.js';
export * from './rules/authority.consent.js';
export * from './rules/age.js';
export * from './rules/local-date.js';
