export { ConsentsModule } from './consents.module.js';
export { ConsentsWorkerModule } from './consents.jobs.js';
export { ConsentsShownService } from './consents-shown.service.js';
export { Consent } from './consent.entity.js';
export { consentErrors } from './consents.errors.js';
export * from './rules/words.js';
export * from './rules/givers.js';
export { ConsentView, type ConsentsView } from './dto/consent.view.js';
