import { cpSync, chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Running } from '../compose/process.js';
import { debianPostgres, folderFor, otherUser } from '../compose/stand-ins.js';

/** One Debian PostgreSQL as an operator runs it: with a base backup, and its log of changes received elsewhere. */
export class Cluster {
  private readonly bin = debianPostgres();
  private readonly user = otherUser('postgres');
  private readonly home: string;
  private server: Running | undefined;
  private receiver: Running | undefined;

  constructor(
    folder: string,
    readonly address: string,
    private readonly password: string,
  ) {
    this.home = folderFor(join(folder, 'cluster'), this.user);
  }

  get at(): string {
    return `${this.address}:5432`;
  }

  url(database = 'postgres'): string {
    return `postgres://postgres:${this.password}@${this.at}/${database}`;
  }

  /** What docs/operations.md tells to do before there is anything to lose. */
  async make(): Promise<void> {
    const file = this.path('password');
    writeFileSync(file, this.password);
    if (this.user !== undefined) chownSync(file, this.user.uid, this.user.gid);
    const shape = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
    await this.finish('initdb', ['-D', this.path('data'), '-U', 'postgres', `--pwfile=${file}`, ...shape]);
    await this.start('data');
    this.folder('wal');
    await this.finish('pg_receivewal', [...this.remote(), '--slot=elsewhere', '--create-slot']);
    const receive = ['-D', this.path('wal'), '--slot=elsewhere', '--synchronous', '--no-loop'];
    this.receiver = this.launch('pg_receivewal', [...this.remote(), ...receive]);
  }

  async baseBackup(): Promise<void> {
    await this.finish('pg_basebackup', [
      ...this.remote(),
      '-D',
      this.path('base'),
      '--checkpoint=fast',
      '-X',
      'none',
    ]);
  }

  /** As when the machine is gone: nothing is written any more, and the data is lost. */
  async loseEverything(): Promise<void> {
    await this.server?.stop('SIGQUIT');
    await this.receiver?.ended();
    rmSync(this.path('data'), { recursive: true, force: true });
  }

  /** A new server from the base backup and the changes since, up to a moment, or to the last change there is. */
  async restore(until?: string): Promise<void> {
    const data = this.path('data');
    cpSync(this.path('base'), data, { recursive: true });
    for (const name of ['', ...readdirSync(data, { recursive: true, encoding: 'utf8' })])
      if (this.user !== undefined) chownSync(join(data, name), this.user.uid, this.user.gid);
    writeFileSync(join(data, 'recovery.signal'), '');
    const wal = this.path('wal');
    await this.start('data', [
      `restore_command=cp ${wal}/%f %p || cp ${wal}/%f.partial %p`,
      'recovery_target_action=promote',
      ...(until === undefined ? [] : [`recovery_target_time=${until}`]),
    ]);
  }

  async ask<T>(sql: string, database = 'velferdslab'): Promise<T[]> {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    this.receiver?.stop('SIGINT').catch(() => undefined);
    await this.server?.stop('SIGINT');
  }

  private async start(data: string, settings: readonly string[] = []): Promise<void> {
    const listen = ['-D', this.path(data), '-h', this.address, '-p', '5432', '-k', this.home];
    this.server = this.launch('postgres', [...listen, ...settings.flatMap((setting) => ['-c', setting])]);
    const end = performance.now() + 120_000;
    while (performance.now() < end && !this.server.isOver) {
      const [state] = await this.ask<{ recovering: boolean }>(
        'select pg_is_in_recovery() as recovering',
        'postgres',
      ).catch(() => []);
      if (state?.recovering === false) return;
      await pause(50);
    }
    throw new Error(`PostgreSQL did not come up:\n${this.server.said}`);
  }

  private remote(): string[] {
    return ['-h', this.address, '-p', '5432', '-U', 'postgres'];
  }

  private launch(program: string, args: readonly string[]): Running {
    const environment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', PGPASSWORD: this.password };
    return Running.start({
      command: [join(this.bin, program), ...args],
      cwd: this.home,
      user: this.user,
      environment,
    });
  }

  private async finish(program: string, args: readonly string[]): Promise<void> {
    const running = this.launch(program, args);
    const how = await running.ended();
    if (how !== 0) throw new Error(`${program} ended with ${how}:\n${running.said}`);
  }

  private folder(name: string): void {
    mkdirSync(this.path(name));
    if (this.user !== undefined) chownSync(this.path(name), this.user.uid, this.user.gid);
  }

  private path(name: string): string {
    return join(this.home, name);
  }
}
