import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { homeStatement, workListStatement } from '#overview';
import { planStatement } from '#plans';
import type { Statement } from '#platform/database';
import { explained } from './explaining.js';
import { dataFor, profiles } from './filling.js';
import { inDatabase, openPlace, rolesOn } from './place.js';
import { coordinators, logIn, members, type Found, type Someone } from './scene.js';

/** `npm run bench:plans [-- --profile XL]`: how the database answers each hot read, kept under `docs/plans/`. */
const { values } = parseArgs({
  options: {
    profile: { type: 'string', default: 'XL' },
    families: { type: 'string' },
    print: { type: 'boolean', default: false },
  },
});
const families = Number(values.families ?? profiles[values.profile]);
const place = await openPlace();
try {
  const name = await dataFor(place, families, (line) => console.log(line));
  const roles = await rolesOn(place, name);
  const url = inDatabase(place.superuser, name);
  const [member] = await logIn<Found>(url, members(1));
  const [leader] = await logIn<Found>(url, coordinators(1));
  if (member === undefined || leader === undefined) throw new Error('nobody to read');
  const reads: [string, Someone, Statement, unknown[]][] = [
    ['plan', member, planStatement, [member.family]],
    ['home', member, homeStatement, [member.family]],
    ['work-list', leader, workListStatement, []],
  ];
  mkdirSync('docs/plans', { recursive: true });
  for (const [read, who, statement, given] of reads) {
    const plan = await explained(roles.app, who.token, statement, given);
    // What is one machine's and one moment's own says nothing to the next reader.
    if (values.print) console.log(`${read}\n${plan}\n`);
    else
      writeFileSync(
        `docs/plans/${read}.txt`,
        `-- ${read}, ${families} families, PostgreSQL 18, warm; npm run bench:plans\n${plan}\n`,
      );
  }
} finally {
  await place.stop();
}
