import { Module, type DynamicModule } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AccessModule } from '#platform/access';
import type { Settings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule } from '#platform/http';

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        HttpModule.with(settings),
        AccessModule,
        DatabaseModule.forApi(),
        IdentityModule.with(settings),
      ],
    };
  }
}
