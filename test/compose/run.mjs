import { buildIfStale } from '../../scripts/build.mjs';

/** docker-compose.yml and the Dockerfile tried out whole, without a container engine: `npm run compose:try`. */
buildIfStale();
const { tryCompose } = await import('../../dist/test/support/compose/try.js');
const { passed, failed } = await tryCompose((line) => console.log(line));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
