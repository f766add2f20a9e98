import type { ModuleMetadata } from '@nestjs/common';
import { ConsentsModule } from '#consents';
import { DecisionsModule } from '#decisions';
import { DocumentsModule } from '#documents';
import { ExchangeModule } from '#exchange';
import { CircleModule, FamiliesModule } from '#families';
import { FollowUpModule } from '#follow-up';
import { IdentityModule } from '#identity';
import { MunicipalitiesModule } from '#municipalities';
import { OverviewModule } from '#overview';
import { PeopleModule } from '#people';
import { PlansModule } from '#plans';
import type { Settings } from '#platform/config';

/** The domain, in import order. */
export const libsOf = (settings: Settings): NonNullable<ModuleMetadata['imports']> => [
  MunicipalitiesModule,
  PeopleModule.with(settings),
  IdentityModule.with(settings),
  PlansModule,
  FollowUpModule.forApi(settings),
  CircleModule,
  FamiliesModule,
  ConsentsModule,
  DocumentsModule.with(settings),
  DecisionsModule,
  OverviewModule.with(settings),
  ExchangeModule,
];
