export { openReadOnly, type ReadOnlyHouse } from './read-only.js';
export { allHolds, type Line, printed } from './report.js';
export { type Given, verifyFile } from './verify-file.js';
export { verifyDatabase } from './verify-database.js';
export { verifyEverything } from './verify-everything.js';
export { verifyFolder } from './verify-folder.js';
