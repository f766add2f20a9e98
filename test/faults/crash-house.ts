import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate, prepareRoles, startEmbedded, type EmbeddedServer, type RoleUrls } from '#platform/database';
import { migrateQueue } from '#platform/jobs';
import { Running, type Launch } from '../support/compose/process.js';

const noLimits = { RATE_PER_IP: '10000000', RATE_PER_SESSION: '10000000' };
/** Thirty connections that plan everything anew at once take long on a machine with much else to do. */
const patienceMs = 180_000;

/**
 * A PostgreSQL that writes to the disk before it answers, two APIs and a worker on it. Any of them is killed as by a cut
 * of the power (nothing is told to it, nothing is put away) and started again on what it left.
 */
export class CrashHouse {
  private readonly past: string[] = [];

  private constructor(
    private readonly dir: string,
    private database: EmbeddedServer,
    readonly roles: RoleUrls,
    private readonly processes: { running: Running; readonly ready: string }[],
    /** The addresses of the APIs. */
    readonly urls: readonly string[],
  ) {}

  static async open(dir: string): Promise<CrashHouse> {
    const ports = steadyPorts();
    writeFileSync(join(dir, 'embedded.json'), JSON.stringify({ password: '', port: ports() }));
    const database = await startEmbedded({ dataDir: dir });
    const roles = await prepareRoles(database.superuserUrl, 'velferdslab');
    await migrate(roles.owner);
    await migrateQueue(roles.owner);
    const processes: { running: Running; ready: string }[] = [];
    const urls: string[] = [];
    for (const name of ['api', 'api', 'worker']) {
      const port = ports();
      const place = { [name === 'api' ? 'PORT' : 'WORKER_PORT']: String(port) };
      const running = Running.start(launchOf(name, dir, roles, place));
      processes.push({ running, ready: `http://localhost:${port}/health/ready` });
      if (name === 'api') urls.push(`http://localhost:${port}`);
    }
    const house = new CrashHouse(dir, database, roles, processes, urls);
    try {
      await house.untilReady();
      return house;
    } catch (error) {
      await house.close();
      throw error;
    }
  }

  /** What any of them told of as a fault of ours, in all its lives. */
  get faults(): readonly string[] {
    const lives = [...this.past, ...this.processes.map(({ running }) => running.said)];
    return lives.flatMap((said) => said.split('\n').filter((line) => line.includes('"msg":"fault"')));
  }

  /** PostgreSQL and all its helpers, in one moment; up again on what lay on the disk. */
  async crashDatabase(): Promise<void> {
    for (const pid of this.databaseProcesses()) process.kill(pid, 'SIGKILL');
    await this.database.stop();
    const before = this.database.superuserUrl;
    this.database = await startEmbedded({ dataDir: this.dir });
    if (this.database.superuserUrl !== before) throw new Error('PostgreSQL came back at another address');
  }

  /** One of the APIs or the worker. */
  async killProcess(n: number): Promise<void> {
    const victim = this.processes[n % this.processes.length];
    if (victim === undefined) return;
    await victim.running.stop('SIGKILL');
    this.past.push(victim.running.said);
    victim.running = Running.start(victim.running.launch);
  }

  async untilReady(): Promise<void> {
    const end = performance.now() + patienceMs;
    for (const { running, ready } of this.processes)
      for (let said = await askedIfReady(ready); said !== true; said = await askedIfReady(ready)) {
        if (running.isOver || performance.now() > end) throw new Error(`Not ready: ${said}\n${running.said}`);
        await pause(20);
      }
  }

  async close(): Promise<void> {
    await Promise.all(this.processes.map(({ running }) => running.stop()));
    await this.database.stop();
  }

  private databaseProcesses(): number[] {
    const first = Number(readFileSync(join(this.dir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    return [first, ...processesOf(first)];
  }
}

/** Whether a process is ready, else why not. */
async function askedIfReady(url: string): Promise<true | string> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5000) });
    return answer.ok || (await answer.text());
  } catch (error) {
    return String(error);
  }
}

/** Ports nobody is given for a connection of their own while the one they belong to is down. */
function steadyPorts(): () => number {
  const first = 15_000 + 10 * Math.floor(Math.random() * 1500);
  let given = 0;
  return () => first + given++;
}

function launchOf(
  name: string,
  dir: string,
  { app, owner, worker }: RoleUrls,
  place: Record<string, string>,
): Launch {
  const databases = { DATABASE_URL: app, DATABASE_OWNER_URL: owner, DATABASE_WORKER_URL: worker };
  const environment = { PATH: process.env.PATH, NODE_ENV: 'test', LOG_LEVEL: 'error', DATA_DIR: dir };
  return {
    command: ['node', `dist/apps/${name}/src/main.js`],
    environment: { ...environment, ...databases, ...place, ...noLimits },
    cwd: process.cwd(),
  };
}

function processesOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}
