import type { FactoryProvider } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { CannotStart } from '#platform/errors';
import { RolePool } from './pool.js';
import { Pulse } from './reachable.js';

/** Under this token the access room gives its coarse rule on who may ask for what at all. */
export const ENTRY_RULE = Symbol('entry rule');

const roles = {
  app: { setting: 'databaseUrl', variable: 'DATABASE_URL', size: 12, name: 'velferdslab-api' },
  worker: {
    setting: 'databaseWorkerUrl',
    variable: 'DATABASE_WORKER_URL',
    size: 6,
    name: 'velferdslab-worker',
  },
} as const;

/** The pool of one database role, opened from the settings. */
export function poolOf(role: keyof typeof roles): FactoryProvider<Promise<RolePool>> {
  const { setting, variable, size, name } = roles[role];
  return {
    provide: RolePool,
    inject: [SETTINGS],
    useFactory: (settings: Settings) => {
      const url = settings[setting];
      if (url === undefined)
        throw new CannotStart(`${variable} is missing: the database is reached through it.`);
      return RolePool.open(url, size, name);
    },
  };
}

export const pulse: FactoryProvider<Pulse> = {
  provide: Pulse,
  inject: [SETTINGS],
  useFactory: ({ databaseUrl }: Settings) => new Pulse(databaseUrl ?? ''),
};
