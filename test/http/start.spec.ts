import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startApp } from '../support/app.js';

describe('the API', () => {
  it('lives, stays ready while every connection is busy, and is not when the database does not answer', async () => {
    const app = await startApp();
    const owner = new pg.Client({ connectionString: app.database.superuserUrl });
    await owner.connect();
    const ready = async () => {
      const asked = performance.now();
      const { status } = await fetch(`${app.url}/health/ready`);
      return { status, soon: performance.now() - asked < 4000 };
    };
    try {
      expect((await fetch(`${app.url}/health/live`)).status).toBe(200);
      await owner.query('begin');
      await owner.query('lock table session in access exclusive mode');
      const crowd = Array.from({ length: 30 }, () =>
        fetch(`${app.url}/api/v1/me`, { headers: { cookie: `vl=${'a'.repeat(43)}` } }),
      );
      while (!/"waiting"\} [1-9]/.test(await (await fetch(`${app.url}/metrics`)).text())) await pause(20);
      expect(await ready()).toEqual({ status: 200, soon: true });
      await owner.query('lock table ctx.clock in access exclusive mode');
      expect(await Promise.all([ready(), ready()])).toEqual([
        { status: 503, soon: true },
        { status: 503, soon: true },
      ]);
      await owner.query('rollback');
      await Promise.all(crowd);
      expect(await ready()).toEqual({ status: 200, soon: true });
      await owner.end();
      await app.database.drop();
      expect(await ready()).toEqual({ status: 503, soon: true });
    } finally {
      await owner.end();
      await app.stop();
    }
  });
});

describe('npm start', () => {
  let dataDir: string;
  let running: ChildProcess[];

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'velferdslab-start-'));
    chmodSync(dataDir, 0o755);
    running = [];
  });
  afterEach(async () => {
    for (const child of running.filter((c) => c.exitCode === null && c.signalCode === null)) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(dataDir, { recursive: true, force: true });
  });

  function launch(port: number): { child: ChildProcess; said: () => string } {
    const environment = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn' };
    const child = spawn(process.execPath, ['dist/scripts/start.js'], { env: environment, stdio: 'pipe' });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => lines.push(text.toString()));
    running.push(child);
    return { child, said: () => lines.join('') };
  }

  /** Ready is when it says so: while the demo is being made, the address answers already. */
  async function untilReady(port: number, { child, said }: ReturnType<typeof launch>): Promise<void> {
    while (child.exitCode === null && child.signalCode === null) {
      const answer = await fetch(`http://localhost:${port}/health/ready`).catch(() => undefined);
      if (answer?.ok && said().includes('is ready on')) return;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error('it ended before it was ready');
  }

  // How fast is measured on a machine that does nothing else; here others run beside it.
  it('is ready on an empty folder, stops in good order, starts again after a kill with what was there, and anew after a reset', async () => {
    const port = await freePort();
    const first = launch(port);
    await untilReady(port, first);
    first.child.kill('SIGTERM');
    expect(await once(first.child, 'exit')).toEqual([0, null]);

    expect(first.said()).toContain('Making the demo');
    const second = launch(port);
    await untilReady(port, second);
    second.child.kill('SIGKILL');
    await once(second.child, 'exit');

    const third = launch(port);
    await untilReady(port, third);
    expect(third.said()).toContain(`is ready on http://localhost:${port}`);
    for (const later of [second, third]) expect(later.said()).not.toContain('Making the demo');
    third.child.kill('SIGTERM');
    await once(third.child, 'exit');

    const env = { PATH: process.env.PATH, DATA_DIR: dataDir };
    const reset = spawnSync(process.execPath, ['dist/scripts/reset.js'], { env, encoding: 'utf8' });
    expect([reset.status, reset.stdout.trim()]).toEqual([
      0,
      `The embedded database in ${dataDir} is gone; the next npm start makes a new one.`,
    ]);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    const anew = launch(port);
    while (!anew.said().includes('Making the demo')) await new Promise((later) => setTimeout(later, 50));
  }, 300_000);

  it('makes the demo anew when it was killed in the middle of making it', async () => {
    const port = await freePort();
    const first = launch(port);
    while (!first.said().includes('Making the demo')) await new Promise((later) => setTimeout(later, 50));
    await new Promise((later) => setTimeout(later, 2500));
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = launch(port);
    await untilReady(port, second);
    expect(second.said()).toContain('Making the demo');
  }, 300_000);

  it('names PORT when another program has it, and leaves nothing running', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { child, said } = launch(port);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said()).toContain(`PORT wants a free port; ${port} is taken`);
    other.close();
  }, 60_000);
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
