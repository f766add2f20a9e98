import { CannotStart } from '#platform/errors';
import { KeyFolder } from '#platform/audit';
import { SystemClock } from '#platform/clock';
import { settingsOrExit } from '#platform/config';

/** Makes or changes the signing keys in KEYS_DIR. Restart the processes that sign afterwards. */
const [act, purpose] = process.argv.slice(2);
const folder = new KeyFolder(settingsOrExit().keysDir);
const now = new SystemClock().now();

function run(): string {
  if (act === 'create') {
    folder.createMissing(now);
    return 'KEYS_DIR holds a receipt key and a checkpoint key.';
  }
  if (act === 'rotate' && (purpose === 'receipt' || purpose === 'checkpoint')) {
    return `The ${purpose} key is now ${folder.rotate(purpose, now).kid}. Restart the API and the worker.`;
  }
  throw new CannotStart('npm run keys -- create | rotate receipt | rotate checkpoint');
}

try {
  console.log(run());
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
