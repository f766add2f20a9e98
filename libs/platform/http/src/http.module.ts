import { Module, type DynamicModule } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';
import { ApiDescription, ApiDescriptionController } from './api-description.js';
import { HealthController } from './health.controller.js';
import { Log } from './log.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

@Module({})
export class HttpModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      controllers: [HealthController, ApiDescriptionController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Log, useFactory: () => new Log(settings.logLevel) },
        { provide: Metrics, useFactory: () => new Metrics(settings.metricsToken) },
        Readiness,
        ApiDescription,
      ],
      exports: [SETTINGS, Log, Metrics, Readiness],
    };
  }
}
