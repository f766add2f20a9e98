import { Module, type DynamicModule } from '@nestjs/common';
import type { Settings } from '#platform/config';
import { HttpModule } from '#platform/http';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return { module: AppModule, imports: [HttpModule.with(settings)] };
  }
}
