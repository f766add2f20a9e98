import { walksEveryPage } from './support/walk.js';

walksEveryPage(false);
