export { ConsentsModule } from './consents.module.js';
export { Consent } from './consent.entity.js';
export { consentErrors } from './consents.errors.js';
export * from './rules/words.js';
export * from './rules/givers.js';
