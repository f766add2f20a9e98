export { canonical, hashOf, partHash, rootHash } from './hash.js';
export * from './protected-facts.js';
export * from './sheets.js';
export * from './sheet-changes.js';
