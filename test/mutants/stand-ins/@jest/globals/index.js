/** As much of jest as the rules' specs ask of it: their tests in one list, to be run here and now, a thousand times. */
const { createRequire } = require('node:module');
const { format } = require('node:util');
const { expect } = createRequire(`${process.cwd()}/package.json`)('expect');

const tests = [];
const within = [];

function describe(name, body) {
  within.push(name);
  body();
  within.pop();
}
function it(name, run) {
  tests.push({ name: `${[...within, name].join(' ')} #${tests.length}`, run });
}
/** A row of a table is the arguments; a row that is no list is the only one. */
const each = (one) => (table) => (name, body) => {
  for (const row of table) {
    const values = Array.isArray(row) ? row : [row];
    one(format(name, ...values), () => body(...values));
  }
};
describe.each = each(describe);
it.each = each(it);

module.exports = { describe, it, test: it, expect, tests };
