export { SharedByMe } from './shared/shared-by-me.js';
export { WhoSees } from './matrix/who-sees.js';
export { Disclose } from './disclosures/disclose.js';
export { ToldWithoutConsent } from './disclosures/told-without-consent.js';
