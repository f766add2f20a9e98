import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { Database, type EntryRule } from './database.js';
import { RolePool } from './pool.js';
import { WorkerDatabase } from './worker-database.js';

/** Under this token the access room gives its coarse rule on who may ask for what at all. */
export const ENTRY_RULE = Symbol('entry rule');
const poolSize = 12;

class AppPool {
  constructor(readonly pool: RolePool) {}
}
class WorkerPool {
  constructor(readonly pool: RolePool) {}
}

/** Opens the two roles' pools at boot and closes them last. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly app: AppPool,
    private readonly worker: WorkerPool,
  ) {}

  static forRoot(): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: AppPool,
          inject: [SETTINGS],
          useFactory: async (s: Settings) =>
            new AppPool(await RolePool.open(needed(s.databaseUrl), poolSize, 'velferdslab-api')),
        },
        {
          provide: WorkerPool,
          inject: [SETTINGS],
          useFactory: async (s: Settings) =>
            new WorkerPool(await RolePool.open(needed(s.databaseWorkerUrl), 4, 'velferdslab-worker')),
        },
        {
          provide: Database,
          inject: [AppPool, ENTRY_RULE],
          useFactory: (app: AppPool, rule: EntryRule) => new Database(app.pool, rule),
        },
        {
          provide: WorkerDatabase,
          inject: [WorkerPool],
          useFactory: (worker: WorkerPool) => new WorkerDatabase(worker.pool),
        },
      ],
      exports: [Database, WorkerDatabase],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.app.pool.close();
    await this.worker.pool.close();
  }
}

function needed(url: string | undefined): string {
  if (url === undefined)
    throw new Error('DATABASE_URL and DATABASE_WORKER_URL are needed to open the database');
  return url;
}
