import { buildIfStale } from '../../scripts/build.mjs';

/** `npm run bench`, `npm run bench:data` and `npm run bench:plans`. */
const [name] = process.argv.splice(2, 1);
buildIfStale();
await import(`../../dist/test/bench/${name}.js`);
