export { DomainError, defineErrors, errorCodes, platformErrors, statusOf } from './domain-error.js';
export type { ErrorDetail } from './domain-error.js';
export { CannotStart } from './cannot-start.js';
