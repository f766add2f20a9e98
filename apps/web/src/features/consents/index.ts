export { SharedByMe } from './shared/shared-by-me.js';
export { WhoSees } from './matrix/who-sees.js';
export { HealthWords } from './health/health-words.js';
export { Disclose } from './disclosures/disclose.js';
export { BesideAgreement } from './rights/beside-agreement.js';
export { RequestsToAnswer } from './rights/requests-to-answer.js';
export { ToldWithoutConsent } from './disclosures/told-without-consent.js';
