import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentsModule } from '#consents';
import { DecisionsModule } from '#decisions';
import { CircleModule, FamiliesModule } from '#families';
import { FollowUpModule } from '#follow-up';
import { IdentityModule } from '#identity';
import { MunicipalitiesModule } from '#municipalities';
import { PeopleModule } from '#people';
import { PlansModule } from '#plans';
import { AccessModule } from '#platform/access';
import { AuditModule } from '#platform/audit';
import { Clock, SystemClock } from '#platform/clock';
import type { Settings } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { HttpModule, WellKnownModule } from '#platform/http';

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
        MunicipalitiesModule,
        PeopleModule.with(settings),
        IdentityModule.with(settings),
        PlansModule,
        FollowUpModule.forApi(settings),
        CircleModule,
        FamiliesModule,
        ConsentsModule,
        DecisionsModule,
      ],
      providers: [{ provide: Clock, useClass: SystemClock }],
      exports: [Clock],
    };
  }
}
