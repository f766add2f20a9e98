import 'reflect-metadata';
import { runUntilStopped, settingsOrExit } from '#platform/config';
import { loadSecretKeys, type SecretKeys } from '#platform/database';
import { CannotStart } from '#platform/errors';
import { optionsIn, Refused } from './admin/arguments.js';
import { commands, readNumber, type Command } from './admin/commands.js';
import { asOwner } from './admin/connect.js';

/** The first steps of a municipality, from the machine the database is on: `npm run admin -- <command>`. */
await runUntilStopped(async () => {
  const { command, args } = asked(process.argv.slice(2));
  const { given, rest } = optionsIn(args, command.options);
  const wanted = command.rest === undefined ? 0 : 1;
  if (rest.length !== wanted)
    throw new Refused([
      rest.length < wanted
        ? `${command.rest ?? ''} is missing.`
        : 'There is more on the line than this command takes.',
      `npm run admin -- ${command.usage}`,
    ]);
  const nationalNumber = readNumber(command, given);
  const settings = settingsOrExit();
  await asOwner(settings, async (owner) => {
    const lines = await command.run({ owner, keys: () => keysFor(settings), given, rest, nationalNumber });
    for (const line of lines) console.log(line);
  });
  process.exit(0);
});

function asked(line: readonly string[]): { command: Command; args: readonly string[] } {
  for (const words of [2, 1]) {
    const command = commands[line.slice(0, words).join(' ')];
    if (command !== undefined) return { command, args: line.slice(words) };
  }
  const known = Object.values(commands).map(({ usage }) => `  npm run admin -- ${usage}`);
  throw new Refused(['npm run admin wants one of these:', ...known]);
}

function keysFor(settings: Parameters<typeof loadSecretKeys>[0]): SecretKeys {
  try {
    return loadSecretKeys(settings);
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : 'KEYS_DIR cannot be read.');
  }
}
