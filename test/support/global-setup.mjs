import { buildIfStale } from '../../scripts/build.mjs';

/** One PostgreSQL for the whole run. The built code is used, so that what is tested is what is shipped. */
export default async function startDatabase() {
  buildIfStale();
  const { startTestServer } = await import('../../dist/test/support/server.js');
  globalThis.testServer = await startTestServer();
  process.env.TEST_SUPERUSER_URL = globalThis.testServer.superuserUrl;
}
