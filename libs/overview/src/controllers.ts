import { HomeController } from './home.controller.js';
import { HistoryController } from './history.controller.js';
import { MeController } from './me.controller.js';
import { MyDataController } from './my-data/my-data.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { WebController } from './pages/web.controller.js';
import { PreviewController } from './preview.controller.js';
import { WorkListController } from './work-list.controller.js';

export const controllers = [
  MeController,
  MyDataController,
  HomeController,
  WorkListController,
  HistoryController,
  PreviewController,
  PagesController,
  WebController,
];
