export { acceptRestore } from './accept-restore.js';
export { CheckpointFolder } from './checkpoint-folder.js';
export { Sealer, SealingRefused } from './sealer.js';
export { Sealing } from './sealing.js';
