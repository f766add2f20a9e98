import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build.mjs';

/**
 * Strangers' programs against the demo, sqlmap and wapiti as Debian has them: `npm run attack`, and for one of them or
 * a part alone `npm run attack -- --with wapiti --only /papers`.
 */
const { values } = parseArgs({
  options: { with: { type: 'string', default: 'sqlmap wapiti' }, only: { type: 'string', default: '' } },
});
buildIfStale();
const { attack } = await import('../../dist/test/attack/attack.js');
const began = performance.now();
const found = await attack({ ...values, say: (line) => console.log(line) });
console.log(`${found} findings in ${Math.round((performance.now() - began) / 1_000)} s`);
process.exit(found === 0 ? 0 : 1);
