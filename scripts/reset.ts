import { runUntilStopped, settingsOrExit } from '#platform/config';
import { wipeEmbedded } from '#platform/database';

const settings = settingsOrExit();

await runUntilStopped(async () => {
  await wipeEmbedded(settings.dataDir, (line) => console.log(line));
  console.log(`The embedded database in ${settings.dataDir} is gone; the next npm start makes a new one.`);
  process.exit(0);
});
