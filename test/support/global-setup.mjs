import { buildIfStale } from '../../scripts/build.mjs';

/** One PostgreSQL for the whole run. The built code starts it, so that what is tested is what is shipped. */
export default async function startDatabase() {
  buildIfStale();
  const { startTestServer } = await import('../../dist/test/support/server.js');
  const { urls, stop } = await startTestServer();
  globalThis.stopTestServer = stop;
  process.env.TEST_SERVER = JSON.stringify(urls);
}
