import { Module, type DynamicModule } from '@nestjs/common';
import { ConsentsModule } from '#consents';
import { DecisionsModule } from '#decisions';
import { FamiliesModule } from '#families';
import { PlansModule } from '#plans';
import type { Settings } from '#platform/config';
import { controllers } from './controllers.js';
import { ExportService } from './export.service.js';
import { DecisionRecords, FamilyRecords } from './family-records.service.js';
import { HomeQueries } from './home.queries.js';
import { HistoryService } from './history.service.js';
import { MeQueries } from './me.queries.js';
import { DemoMailPageController } from './pages/demo-mail.controller.js';
import { MyDataService } from './my-data/my-data.service.js';
import { PointedAtHere } from './my-data/pointed-at-here.js';
import { PreviewService } from './preview.service.js';
import { WorkListQueries } from './work-list.queries.js';

const reads = [MeQueries, HomeQueries, WorkListQueries];
const papers = [HistoryService, DecisionRecords, FamilyRecords, ExportService, PreviewService, MyDataService];

@Module({})
export class OverviewModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: OverviewModule,
      imports: [FamiliesModule, ConsentsModule, PlansModule, DecisionsModule],
      controllers: settings.demo ? [...controllers, DemoMailPageController] : controllers,
      providers: [...reads, ...papers, PointedAtHere],
    };
  }
}
