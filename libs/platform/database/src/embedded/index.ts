export { startEmbedded, wipeEmbedded } from './embedded.js';
export type { EmbeddedOptions, EmbeddedServer } from './embedded.js';
