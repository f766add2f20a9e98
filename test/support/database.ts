import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { template, type TestServer } from './server.js';

/** A database of one's own, with every migration and no rows. */
export interface FreshDatabase {
  readonly name: string;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
  drop(): Promise<void>;
}

/** Clones the migrated template, which takes about 35 ms. */
export async function freshDatabase(from: string = template): Promise<FreshDatabase> {
  const server = testServer();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(server, [
    `create database ${name} template ${from} owner vl_owner`,
    `revoke connect, temporary on database ${name} from public`,
    `grant connect on database ${name} to vl_app, vl_worker`,
  ]);
  return {
    name,
    superuserUrl: onDatabase(server.superuser, name),
    ownerUrl: onDatabase(server.owner, name),
    appUrl: onDatabase(server.app, name),
    workerUrl: onDatabase(server.worker, name),
    drop: () => asSuperuser(server, [`drop database if exists ${name} with (force)`]),
  };
}

export function testServer(): TestServer {
  const urls = process.env.TEST_SERVER;
  if (urls === undefined)
    throw new Error('There is no test server: run this spec in the jest project "db" or "http".');
  return JSON.parse(urls) as TestServer;
}

export function onDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

async function asSuperuser(server: TestServer, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server.superuser });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
