import { buildIfStale } from './build.mjs';

buildIfStale();
await import('../dist/test/browser/support/paint.js');
