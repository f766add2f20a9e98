export { SharedByMe } from './shared/shared-by-me.js';
