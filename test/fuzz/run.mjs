import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build.mjs';

/**
 * Bad input at every operation: `npm run fuzz`, `npm run fuzz -- --requests 5000 --seed 7`, and for one part alone
 * `npm run fuzz -- --only /papers`.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '20261122' },
    only: { type: 'string', default: '' },
  },
});
buildIfStale();
const { fuzz } = await import('../../dist/test/support/fuzz/fuzz.js');
const began = performance.now();
const wish = { requests: Number(values.requests), seed: Number(values.seed), only: values.only };
const { sent, faults } = await fuzz({ ...wish, say: (line) => console.log(line) });
const seconds = Math.round((performance.now() - began) / 1_000);
console.log(`${sent} requests of seed ${wish.seed} in ${seconds} s: ${faults} faults`);
process.exit(faults === 0 && sent > 0 ? 0 : 1);
