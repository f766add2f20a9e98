import { spawn, type ChildProcess } from 'node:child_process';

/** What stands in for one container: a command with its environment, in a folder, as some user. */
export interface Launch {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** One process, with everything it has said. */
export class Running {
  private readonly lines: string[] = [];
  private readonly over: Promise<void>;

  private constructor(
    private readonly child: ChildProcess,
    readonly launch: Launch,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => this.lines.push(text.toString()));
    this.over = new Promise((over) => {
      child.once('exit', () => over());
      child.once('error', (error) => {
        this.lines.push(error.message);
        over();
      });
    });
  }

  static start(launch: Launch): Running {
    const [program = '', ...args] = launch.command;
    const { cwd, environment, user = {} } = launch;
    const options = { cwd, ...user, env: environment as NodeJS.ProcessEnv, stdio: 'pipe' } as const;
    return new Running(spawn(program === 'node' ? process.execPath : program, args, options), launch);
  }

  get said(): string {
    return this.lines.join('');
  }

  get isOver(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** How it ended: its exit code, or the signal that ended it. */
  async ended(): Promise<number | NodeJS.Signals | null> {
    await this.over;
    return this.child.exitCode ?? this.child.signalCode;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | NodeJS.Signals | null> {
    if (!this.isOver) this.child.kill(signal);
    const hard = setTimeout(() => this.child.kill('SIGKILL'), 15_000);
    const how = await this.ended();
    clearTimeout(hard);
    return how;
  }
}
