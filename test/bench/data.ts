import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { checkData } from './checking.js';
import { dataFor, profiles } from './filling.js';
import { ask, inDatabase, nameOf, openPlace } from './place.js';

/**
 * `npm run bench:data -- --profile XL` or `--families 50000`: whole families by the thousand. `--check` looks through
 * what is there, `--drop` takes it away, `--fresh` makes it anew.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      families: { type: 'string' },
      profile: { type: 'string', default: 'M' },
      check: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      drop: { type: 'boolean', default: false },
    },
  });
  const families = Number(values.families ?? profiles[values.profile]);
  if (!Number.isSafeInteger(families) || families < 24)
    throw new Error('--profile S, M, L, XL or XXL, or --families N from 24');
  const say = (line: string): void => console.log(line);
  const place = await openPlace();
  try {
    if (values.fresh || values.drop)
      await ask(place.superuser, `drop database if exists ${nameOf(families)} with (force)`);
    if (values.drop) return;
    const name = await dataFor(place, families, say);
    if (values.check && (await checkData(inDatabase(place.superuser, name), say)) > 0) process.exitCode = 1;
  } finally {
    await place.stop();
  }
}

await main();
