import 'reflect-metadata';
import { storeFor } from '#documents';
import { KeyFolder } from '#platform/audit';
import { SystemClock } from '#platform/clock';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { loadSecretKeys } from '#platform/database';
import { CannotStart } from '#platform/errors';
import { besideOwner } from './admin/connect.js';
import { rotateContext } from './keys/context.js';
import { rotateNationalNumber } from './keys/national-number.js';
import { finishVault, rotateVault, type VaultWork } from './keys/vault.js';

/** Makes and changes keys: `npm run keys -- <command>`. What it says holds no personal data and nothing of a key. */
const settings = settingsOrExit();
const folder = new KeyFolder(settings.keysDir);
const now = new SystemClock().now();

const commands: Readonly<Record<string, () => Promise<string[]>>> = {
  create: () => Promise.resolve(create()),
  'rotate receipt': () => Promise.resolve(rotateSigning('receipt')),
  'rotate checkpoint': () => Promise.resolve(rotateSigning('checkpoint')),
  'rotate context': async () => {
    let lines: string[] = [];
    await besideOwner(settings, async (owner) => void (lines = await rotateContext(owner)));
    return lines;
  },
  'rotate national-number': () => onVault(rotateNationalNumber),
  'rotate vault': () => onVault(rotateVault),
  'finish vault': () => onVault(finishVault),
};

function create(): string[] {
  folder.createMissing(now);
  return ['KEYS_DIR holds a receipt key and a checkpoint key.'];
}

function rotateSigning(purpose: 'receipt' | 'checkpoint'): string[] {
  return [`The ${purpose} key is now ${folder.rotate(purpose, now).kid}. Restart the API and the worker.`];
}

async function onVault(work: (vault: VaultWork) => Promise<string[]>): Promise<string[]> {
  const keys = loadSecretKeys({ keysDir: settings.keysDir, demo: false });
  let lines: string[] = [];
  await besideOwner(settings, async (owner) => {
    // Two at once would each do the other's work over again, or destroy the key the other still needs.
    const { rows } = await owner.query<{ alone: boolean }>(
      `select pg_try_advisory_lock(hashtext('keys beside the database')) as alone`,
    );
    if (rows[0]?.alone !== true) throw new CannotStart('A key is being changed by another run.');
    lines = await work({ owner, store: storeFor(settings), keysDir: settings.keysDir, keys, now });
  });
  return lines;
}

await runUntilStopped(async () => {
  const command = commands[process.argv.slice(2).join(' ')];
  if (command === undefined)
    throw new CannotStart(
      ['This is what it can do:', ...Object.keys(commands).map((one) => `npm run keys -- ${one}`)].join(
        '\n  ',
      ),
    );
  for (const line of await command()) console.log(line);
  process.exit(0);
});
