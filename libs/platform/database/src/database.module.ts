import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from './database.js';
import { ENTRY_RULE, poolOf, pulse } from './pool.provider.js';
import { RolePool } from './pool.js';
import { WorkerDatabase } from './worker-database.js';

/** Opens one role's pool at boot and closes it last. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly pool: RolePool) {}

  /** For the process that answers people: the app role, behind both walls. */
  static forApi(): DynamicModule {
    const database = {
      provide: Database,
      inject: [RolePool, ENTRY_RULE],
      useFactory: (...parts: ConstructorParameters<typeof Database>) => new Database(...parts),
    };
    return {
      module: DatabaseModule,
      providers: [poolOf('app'), database, pulse],
      exports: [Database, pulse],
    };
  }

  /** For jobs: the worker role, one municipality at a time. */
  static forWorker(): DynamicModule {
    const database = {
      provide: WorkerDatabase,
      inject: [RolePool],
      useFactory: (pool: RolePool) => new WorkerDatabase(pool),
    };
    return { module: DatabaseModule, providers: [poolOf('worker'), database], exports: [WorkerDatabase] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}
