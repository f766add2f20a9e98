export { canonicalJson, type Json, laidOutJson } from './proof/canonical.js';
export { documentHash, type Hash, newSalt, type Salt, saltedHash, sha256 } from './proof/hash.js';
export { type ExportFile, type ProvenEvent, sealDocument } from './proof/export.js';
export { type KeySet, type PublicKey, publicKeyOf, type SigningKey } from './proof/keys.js';
export * from './proof/receipt.js';
