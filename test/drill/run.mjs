import { buildIfStale } from '../../scripts/build.mjs';

/** Backup, disaster and restore rehearsed with Debian's PostgreSQL and Redis: `npm run drill`. */
buildIfStale();
const { drill } = await import('../../dist/test/support/drill/drill.js');
const { passed, failed } = await drill((line) => console.log(line));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
