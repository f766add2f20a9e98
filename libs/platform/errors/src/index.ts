export { DomainError, defineErrors, platformErrors, statusOf } from './domain-error.js';
export type { ErrorDetail } from './domain-error.js';
export { CannotStart } from './cannot-start.js';
