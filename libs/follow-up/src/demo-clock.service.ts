import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import type { Instant } from '#contract';
import { SETTINGS, type Settings } from '#platform/config';
import { RolePool, WorkerDatabase } from '#platform/database';
import { DomainError, platformErrors } from '#platform/errors';
import { DueRows } from '#platform/jobs';
import type { ClockView } from './dto/demo-clock.dto.js';
import { followUpErrors } from './follow-up.errors.js';

const patienceMs = 20_000;

/** Moves the demo's time forward and waits until what became due has happened, here or in the worker's process. */
@Injectable()
export class DemoClockService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  async moveTo(to: Instant): Promise<ClockView> {
    const { demo, databaseOwnerUrl, databaseWorkerUrl } = this.settings;
    if (!demo || databaseWorkerUrl === undefined) throw platformErrors['not-found']();
    if (databaseOwnerUrl !== undefined) await letClockMove(databaseOwnerUrl);
    const pool = await RolePool.open(databaseWorkerUrl, 2, 'velferdslab-demo-clock');
    try {
      const database = new WorkerDatabase(pool);
      await move(database, to);
      const left = await untilNothingIsDue(new DueRows(database));
      const { at } = await database.global((tx) => tx.one<{ at: Instant }>('select ctx.at() as at'));
      return { at, left };
    } finally {
      await pool.close();
    }
  }
}

/** Only the owner may unlock the clock, and only a demo asks it to. */
async function letClockMove(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('update ctx.clock set movable = true where not movable');
  } finally {
    await owner.end();
  }
}

async function move(database: WorkerDatabase, to: Instant): Promise<void> {
  try {
    await database.global((tx) => tx.rows('select ctx.move_clock($1)', [to]));
  } catch (error) {
    if (error instanceof DomainError && error.code === 'wrong-state')
      throw followUpErrors['clock-goes-forward']();
    throw error;
  }
}

/** What happens can make more due, so quiet counts only when it lasts. */
async function untilNothingIsDue(rows: DueRows): Promise<number> {
  const end = performance.now() + patienceMs;
  let quiet = 0;
  let left = await rows.waiting();
  while (performance.now() < end) {
    quiet = left === 0 ? quiet + 1 : 0;
    if (quiet >= 2) break;
    await pause(100);
    left = await rows.waiting();
  }
  return left;
}
