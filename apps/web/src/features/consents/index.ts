export { SharedByMe } from './shared/shared-by-me.js';
export { WhoSees } from './matrix/who-sees.js';
