import { Module, type DynamicModule } from '@nestjs/common';
import { SETTINGS, type Settings } from '#platform/config';

@Module({})
export class WorkerModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      global: true,
      providers: [{ provide: SETTINGS, useValue: settings }],
      exports: [SETTINGS],
    };
  }
}
