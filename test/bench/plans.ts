import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { AccessLogService, ConsentsShownService } from '#consents';
import { readFile } from '#decisions';
import { homeStatement, MeQueries, workListStatement } from '#overview';
import { planStatement } from '#plans';
import type { Ticket } from '#platform/database';
import { explained } from './explaining.js';
import { dataFor, profiles } from './filling.js';
import { ask, inDatabase, openPlace, rolesOn } from './place.js';
import { sentBy, type Sent } from './recording.js';
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
  const { family } = member;
  const [{ id: decision } = { id: '' }] = await ask<{ id: string }>(
    url,
    'select id from decision where municipality_id = $1 and family_id = $2 order by id limit 1',
    [member.m, family],
  );
  const nobody = {} as Ticket;
  const reads: [string, Someone, Sent[]][] = [
    ['plan', member, [{ statement: planStatement, values: [family] }]],
    ['home', member, [{ statement: homeStatement, values: [family] }]],
    ['work-list', leader, [{ statement: workListStatement, values: [] }]],
    ['waiting', member, await sentBy((db) => new MeQueries(db).me(nobody))],
    ['access-log', member, await sentBy((db) => new AccessLogService(db).page(nobody, family, {}))],
    ['consent-matrix', member, await sentBy((db) => new ConsentsShownService(db).matrix(nobody, family))],
    [
      'decision',
      member,
      await sentBy((db) =>
        db.look(
          nobody,
          (tx) => readFile(tx, family, decision),
          () => undefined,
        ),
      ),
    ],
  ];
  mkdirSync('docs/plans', { recursive: true });
  for (const [read, who, sent] of reads) {
    const plans: string[] = [];
    for (const { statement, values: given } of sent)
      plans.push(`-- ${statement.name}\n${await explained(roles.app, who.token, statement, given)}`);
    const plan = plans.join('\n\n');
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
