/**
 * The same properties with fewer throws and without looking for the smallest counter-example: a mutant is tried against
 * all of them, a thousand times over. What only the thousandth throw would find is found by `npm test`.
 */
const { createRequire } = require('node:module');
const fc = createRequire(`${process.cwd()}/package.json`)('fast-check');
const most = 300;

fc.configureGlobal({ seed: 20261122, endOnFailure: true });
const assert = (property, { numRuns = most, ...more } = {}) =>
  fc.assert(property, { ...more, numRuns: Math.min(most, numRuns) });
module.exports = { ...fc, assert, default: { ...fc.default, assert }, __esModule: true };
