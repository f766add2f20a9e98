import { acceptRestore, CheckpointFolder, KeyFolder, openReadOnly } from '#platform/audit';
import { settingsOrExit, type Settings } from '#platform/config';
import { CannotStart } from '#platform/errors';
import { withDatabase } from './verify.where.js';

/** After a restore from backup: says once, signed, which sealed batches were given up, so that sealing can go on. */
async function main(settings: Settings, reason: string): Promise<void> {
  if (!/^[^\n]{3,200}$/.test(reason)) throw new CannotStart('npm run accept-restore -- "why, in one line"');
  const folder = new CheckpointFolder(settings.checkpointDir);
  const key = new KeyFolder(settings.keysDir).signingKey('checkpoint');
  let accepted = 0;
  await withDatabase(settings, async (url) => {
    const house = await openReadOnly(url);
    try {
      for (const municipality of folder.municipalities()) {
        const restore = await acceptRestore(house.inMunicipality, folder, key, { municipality, reason });
        if (restore === undefined) continue;
        const { knownSeq, lastSeq } = restore;
        accepted += 1;
        console.log(`Municipality ${municipality}: batches ${knownSeq + 1} to ${lastSeq} are given up.`);
      }
    } finally {
      await house.close();
    }
  });
  console.log(
    accepted === 0
      ? 'The database knows every batch that was sealed; there was nothing to accept.'
      : 'Sealing goes on by itself. What was given up stays told about by npm run verify -- --database.',
  );
}

try {
  await main(settingsOrExit(), process.argv.slice(2).join(' '));
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
