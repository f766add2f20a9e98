export { PapersTab } from './papers-tab.js';
export { SeenPapers } from './seen-papers.js';
