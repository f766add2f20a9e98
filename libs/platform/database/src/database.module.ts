import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { Database, type EntryRule } from './database.js';
import { RolePool } from './pool.js';
import { WorkerDatabase } from './worker-database.js';

/** Under this token the access room gives its coarse rule on who may ask for what at all. */
export const ENTRY_RULE = Symbol('entry rule');

/** Opens one role's pool at boot and closes it last. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly pool: RolePool) {}

  /** For the process that answers people: the app role, behind both walls. */
  static forApi(): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: RolePool,
          inject: [SETTINGS],
          useFactory: (s: Settings) => RolePool.open(needed(s.databaseUrl, 'DATABASE_URL'), 12, 'velferdslab-api'),
        },
        {
          provide: Database,
          inject: [RolePool, ENTRY_RULE],
          useFactory: (pool: RolePool, rule: EntryRule) => new Database(pool, rule),
        },
      ],
      exports: [Database],
    };
  }

  /** For jobs: the worker role, one municipality at a time. */
  static forWorker(): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: RolePool,
          inject: [SETTINGS],
          useFactory: (s: Settings) =>
            RolePool.open(needed(s.databaseWorkerUrl, 'DATABASE_WORKER_URL'), 6, 'velferdslab-worker'),
        },
        {
          provide: WorkerDatabase,
          inject: [RolePool],
          useFactory: (pool: RolePool) => new WorkerDatabase(pool),
        },
      ],
      exports: [WorkerDatabase],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}

function needed(url: string | undefined, name: string): string {
  if (url === undefined) throw new Error(`${name} is needed to open the database`);
  return url;
}
