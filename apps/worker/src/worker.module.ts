import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentsWorkerModule, RightsWorkerModule } from '#consents';
import { DecisionsWorkerModule } from '#decisions';
import { DocumentsWorkerModule } from '#documents';
import { CircleWorkerModule } from '#families';
import { FollowUpModule } from '#follow-up';
import { AuditModule } from '#platform/audit';
import { Clock, SystemClock } from '#platform/clock';
import { SETTINGS, type Settings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { ClickSweepModule } from '#platform/http';
import { JobsModule } from '#platform/jobs';

@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      global: true,
      imports: [
        DatabaseModule.forWorker(),
        AuditModule.forWorker(),
        JobsModule.forWorker(settings),
        ClickSweepModule,
        CircleWorkerModule,
        ConsentsWorkerModule,
        DocumentsWorkerModule,
        RightsWorkerModule,
        DecisionsWorkerModule,
        FollowUpModule.forWorker(settings),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useClass: SystemClock },
      ],
      exports: [SETTINGS, Clock],
    };
  }
}
