import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { CannotStart } from '#platform/errors';
import { Cast } from './demo/story/cast.js';
import { readFamilyFile } from './demo/story/read-file.js';
import { Story } from './demo/story/story.js';

/** Plays a family from a file on the running demo: `npm run demo:story [-- --file another.json]`. */
await runUntilStopped(async () => {
  const file = readFamilyFile(chosen());
  const settings = settingsOrExit();
  const cast = new Cast(settings.publicUrl, file);
  await cast.known();
  const story = new Story(cast, file, settings.dataDir, (line) => console.log(line));
  const everythingHolds = await story.tell();
  process.exit(everythingHolds ? 0 : 1);
});

function chosen(): string {
  try {
    const { values } = parseArgs({ options: { file: { type: 'string' } } });
    return values.file ?? 'docs/example-family.json';
  } catch {
    throw new CannotStart('npm run demo:story wants nothing, or -- --file <a family.json>');
  }
}
