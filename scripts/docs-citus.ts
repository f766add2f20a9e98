import { writeFileSync } from 'node:fs';
import pg from 'pg';
import { citusStatements } from './citus.js';

/** `DATABASE_OWNER_URL=… npm run docs:citus`: writes docs/citus.sql from a migrated database. */
const connectionString = process.env.DATABASE_OWNER_URL;
if (connectionString === undefined) {
  console.error('DATABASE_OWNER_URL names a migrated database.');
  process.exit(1);
}
const client = new pg.Client({ connectionString });
await client.connect();
try {
  writeFileSync('docs/citus.sql', await citusStatements(client));
  console.log('docs/citus.sql written.');
} finally {
  await client.end();
}
