import { HomeController } from './home.controller.js';
import { HistoryController } from './history.controller.js';
import { MeController } from './me.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { WebController } from './pages/web.controller.js';
import { PreviewController } from './preview.controller.js';
import { WorkListController } from './work-list.controller.js';

export const controllers = [
  MeController,
  HomeController,
  WorkListController,
  HistoryController,
  PreviewController,
  PagesController,
  WebController,
];
