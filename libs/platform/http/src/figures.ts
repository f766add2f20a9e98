import type { Sealing } from '#platform/audit';
import type { RolePool } from '#platform/database';
import type { JobsRunner } from '#platform/jobs';

/** One number, or one for every word of a label, asked anew whenever somebody looks. */
export interface Figure {
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  read(): Promise<number> | number | Readonly<Record<string, number>>;
}

export function poolFigures(pool: RolePool, of: 'api' | 'worker'): readonly Figure[] {
  return [
    {
      name: `velferdslab_${of}_pool_connections`,
      help: 'Database connections: busy, idle, and how many wait for one',
      label: 'state',
      read: () => {
        const { totalCount, idleCount, waitingCount } = pool.pg;
        return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
      },
    },
  ];
}

/** What tells that reminders go out and events are sealed, before anybody misses them. */
export function jobFigures(runner: JobsRunner, sealing: Sealing): readonly Figure[] {
  return [
    {
      name: 'velferdslab_due_waiting',
      help: 'Reminders and other due things whose time has come and that are not done',
      read: () => runner.waiting(),
    },
    {
      name: 'velferdslab_due_overdue_seconds',
      help: 'How long the longest-waiting of them has been due with nobody having it',
      read: () => runner.overdueSeconds(),
    },
    {
      name: 'velferdslab_poll_lag_seconds',
      help: 'How long ago this worker last looked for what is due',
      read: () => runner.pollLagSeconds(),
    },
    {
      name: 'velferdslab_seal_lag_seconds',
      help: 'How long ago this worker last found every municipality sealed',
      read: () => sealing.lagSeconds(),
    },
    {
      name: 'velferdslab_jobs_done_total',
      help: 'Jobs this worker has done, by topic',
      label: 'topic',
      read: () => runner.done,
    },
    {
      name: 'velferdslab_jobs_failed_total',
      help: 'Attempts of this worker that failed, by topic',
      label: 'topic',
      read: () => runner.failed,
    },
  ];
}
