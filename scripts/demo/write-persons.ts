import { writeFileSync } from 'node:fs';
import { demoPersons } from './persons.js';

/** Writes the demo's log-ins beside the provider that offers them: `node scripts/run.mjs demo/write-persons`. */
const file = 'libs/identity/src/demo/persons.json';
writeFileSync(file, `${JSON.stringify(demoPersons(), null, 2)}\n`);
console.log(`${demoPersons().length} persons can log in.`);
