import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { prepareRoles, startEmbedded, type RoleUrls } from '#platform/database';
import { freePort } from '../support/app.js';

/** A PostgreSQL of the bench's own, kept between runs: `BENCH_DIR`, a folder for what is thrown away otherwise. */
export interface Place {
  readonly folder: string;
  readonly superuser: string;
  /** Keys and files the demo was made with. */
  readonly keys: string;
  stop(): Promise<void>;
}

const settings = {
  shared_buffers: '2GB',
  max_wal_size: '8GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  full_page_writes: 'off',
  checkpoint_timeout: '30min',
  maintenance_work_mem: '512MB',
  jit: 'off',
};

export async function openPlace(): Promise<Place> {
  const folder = process.env.BENCH_DIR ?? join(tmpdir(), 'velferdslab-bench');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const isNew = !existsSync(join(folder, 'embedded.json'));
  let server = await startEmbedded({ dataDir: folder, throwAway: true });
  if (isNew) {
    for (const [name, value] of Object.entries(settings))
      await ask(server.superuserUrl, `alter system set ${name} = '${value}'`);
    await server.stop();
    server = await startEmbedded({ dataDir: folder, throwAway: true });
  }
  return {
    folder,
    superuser: server.superuserUrl,
    keys: join(folder, `keys-${schemaMark()}`),
    stop: () => server.stop(),
  };
}

/** What the schema was when the data was made: other migrations make other data. */
function schemaMark(): string {
  const folder = join(import.meta.dirname, '../../libs/platform/database/src/migrations');
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.js')) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 8);
}

export const nameOf = (families: number): string => `bench_${schemaMark()}_${families}`;

export function inDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.toString();
}

export async function ask<T>(url: string, sql: string, values: readonly unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows as T[];
  } finally {
    await client.end();
  }
}

export async function databaseIsThere(place: Place, name: string): Promise<boolean> {
  return (await ask(place.superuser, 'select from pg_database where datname = $1', [name])).length > 0;
}

export const rolesOn = (place: Place, name: string): Promise<RoleUrls> => prepareRoles(place.superuser, name);

/** A copy to be used up. Where the file system can share blocks it takes neither time nor room. */
export async function copyOf(place: Place, data: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: place.superuser });
  await client.connect();
  try {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`set file_copy_method = clone`);
    await client.query(`create database ${name} template ${data} strategy file_copy owner vl_owner`);
  } finally {
    await client.end();
  }
  return name;
}

/** The demo's twelve families, made by the product itself; everything else is copied from them. */
export async function demoTemplate(place: Place): Promise<string> {
  const name = `demo_${schemaMark()}`;
  if (await databaseIsThere(place, name)) return name;
  const making = `${name}_making`;
  await ask(place.superuser, `drop database if exists ${making} with (force)`);
  const roles = await rolesOn(place, making);
  mkdirSync(place.keys, { recursive: true });
  await playDemo(place, roles);
  await ask(place.superuser, `alter database ${making} rename to ${name}`);
  return name;
}

async function playDemo(place: Place, roles: RoleUrls): Promise<void> {
  const child = spawn(process.execPath, ['dist/scripts/start.js'], {
    stdio: 'pipe',
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      PORT: String(await freePort()),
      DATA_DIR: place.keys,
      LOG_LEVEL: 'error',
      DATABASE_URL: roles.app,
      DATABASE_OWNER_URL: roles.owner,
      DATABASE_WORKER_URL: roles.worker,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const over = new Promise<void>((done) => child.once('exit', () => done()));
  while (!said.includes('is ready on')) {
    if (child.exitCode !== null) throw new Error(`The demo could not be made:\n${said}`);
    await pause(100);
  }
  child.kill('SIGTERM');
  await over;
}

/** A full disk hurts everyone on the machine. */
export function refuseWithoutRoom(place: Place, families: number): void {
  const { bavail, bsize } = statfsSync(place.folder);
  const free = (bavail * bsize) / 2 ** 30;
  const needed = families * 0.00012 + 12;
  if (free < needed)
    throw new Error(`${needed.toFixed(0)} GB must be free for ${families} families; ${free.toFixed(0)} are.`);
}
