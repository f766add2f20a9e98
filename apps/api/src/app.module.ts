import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '#platform/access';
import { AuditModule } from '#platform/audit';
import { Clock, SystemClock } from '#platform/clock';
import type { Settings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule, WellKnownModule } from '#platform/http';
import { libsOf } from './libs.js';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        HttpModule.with(settings),
        AccessModule,
        DatabaseModule.forApi(),
        AuditModule.forApi(),
        WellKnownModule,
        ...libsOf(settings),
      ],
      providers: [{ provide: Clock, useClass: SystemClock }],
      exports: [Clock],
    };
  }
}
