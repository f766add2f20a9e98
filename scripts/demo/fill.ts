import type { Settings } from '#platform/config';
import { startApi } from '../../apps/api/src/start-api.js';
import { isDemoEmpty, seedDemo } from './seed.js';

/** The demo is made through an API of its own, so that a thousand made-up requests stand in nobody's log. */
export async function fillDemo(settings: Settings): Promise<void> {
  if (!(await isDemoEmpty(settings))) return;
  console.log('Making the demo: three municipalities, twelve families …');
  const stop = await startApi({ ...settings, logLevel: 'warn' });
  await seedDemo(settings).finally(stop);
}
