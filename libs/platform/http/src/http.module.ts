import { Module, type DynamicModule } from '@nestjs/common';
import { Clock, SystemClock } from '#platform/clock';
import { SETTINGS, type Settings } from '#platform/config';
import { Pulse } from '#platform/database';
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
        { provide: Readiness, inject: [{ token: Pulse, optional: true }], useFactory: readiness },
        { provide: Clock, useClass: SystemClock },
        ApiDescription,
      ],
      exports: [SETTINGS, Clock, Log, Metrics, Readiness, ApiDescription],
    };
  }
}

/** Nobody is sent here while the database is away. */
function readiness(pulse: Pulse | undefined): Readiness {
  const ready = new Readiness();
  if (pulse !== undefined) ready.add('database', () => pulse.isThere());
  return ready;
}
