import { Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#platform/audit';
import { Clock, SystemClock } from '#platform/clock';
import { SETTINGS, type Settings } from '#platform/config';
import { DatabaseModule } from '#platform/database';

@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      global: true,
      imports: [DatabaseModule.forWorker(), AuditModule.forWorker()],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useClass: SystemClock },
      ],
      exports: [SETTINGS, Clock],
    };
  }
}
