import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentsModule } from '#consents';
import { DecisionsModule } from '#decisions';
import { FamiliesModule } from '#families';
import { PlansModule } from '#plans';
import type { Settings } from '#platform/config';
import { ExportService } from './export.service.js';
import { FamilyRecords } from './family-records.service.js';
import { HomeController } from './home.controller.js';
import { HomeQueries } from './home.queries.js';
import { HistoryController } from './history.controller.js';
import { HistoryService } from './history.service.js';
import { MeController } from './me.controller.js';
import { MeQueries } from './me.queries.js';
import { DemoMailPageController } from './pages/demo-mail.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { WebController } from './pages/web.controller.js';
import { WorkListController } from './work-list.controller.js';
import { WorkListQueries } from './work-list.queries.js';

const controllers = [
  MeController,
  HomeController,
  WorkListController,
  HistoryController,
  PagesController,
  WebController,
];

@Module({})
export class OverviewModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: OverviewModule,
      imports: [FamiliesModule, ConsentsModule, PlansModule, DecisionsModule],
      controllers: settings.demo ? [...controllers, DemoMailPageController] : controllers,
      providers: [MeQueries, HomeQueries, WorkListQueries, HistoryService, FamilyRecords, ExportService],
    };
  }
}
