import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { becauseLines } from '#people';

const read = (language: string, name: string) =>
  JSON.parse(readFileSync(`apps/web/src/i18n/${language}/${name}.json`, 'utf8')) as Record<string, unknown>;

/** Words for machines, and those a page says in sentences of its own. */
const unspoken = new Set([
  ...['languages', 'currencies', 'appliers', 'reminderOccurrenceWords'],
  ...['decisionActions', 'decisionOutcomes', 'transitionRefusals', 'freeActs', 'seenReaches'],
]);

/** Words that stand in a page's own file, not among those that every page shares. */
const ofOnePage: Readonly<Record<string, readonly [file: string, ...path: string[]]>> = {
  accents: ['set-up', 'accents'],
  reachVerdicts: ['coordination', 'reach', 'verdicts'],
  ...Object.fromEntries(
    [
      'requestKinds',
      'requestStates',
      'correctionAbouts',
      'correctionRefusals',
      'keptKinds',
      'countedFrom',
    ].map((list) => [list, ['rights', list]]),
  ),
  keptFates: ['rights', 'fates'],
  keptReasons: ['rights', 'keptReasons'],
  retentionReasons: ['rights', 'retentionReasons'],
  accessSignals: ['access-review', 'signals'],
  seenKinds: ['access-log', 'kinds'],
  seenReasons: ['access-log', 'reasons'],
  turns: ['work-list', 'turns'],
  workKinds: ['work-list', 'kinds'],
  workStates: ['work-list', 'states'],
  workTabs: ['work-list', 'tabs'],
};

function wordsFor(language: string, list: string): string[] {
  const [file, ...path] = ofOnePage[list] ?? ['words', list];
  const found = path.reduce<unknown>(
    (at, key) => (at as Record<string, unknown> | undefined)?.[key],
    read(language, file),
  );
  // One of it and several of it are two forms of one word.
  const keys = Object.keys((found as object | undefined) ?? {});
  return [...new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))].sort();
}

/** What only the browser can find out. */
const ofTheBrowser = ['no-answer', 'offline'];

/** Reasons that come from the proposal, not from the table of authority. */
const ofTheProposal = ['added-by-drafter', 'concerns-me-too', 'nobody-can-decide'];

describe('the screens', () => {
  it.each(['nb', 'en'])('say every refusal of the server in plain words (%s)', async (language) => {
    const codes = new Set(ofTheBrowser);
    const files = readdirSync('libs', { recursive: true })
      .map(String)
      .filter((file) => /(\.errors|domain-error)\.ts$/.test(file));
    for (const file of files) {
      const exported = (await import(`${process.cwd()}/libs/${file}`)) as Record<string, unknown>;
      for (const [name, list] of Object.entries(exported))
        if (name.endsWith('Errors')) for (const code of Object.keys(list as object)) codes.add(code);
    }
    expect(codes.size).toBeGreaterThan(60);
    expect(Object.keys(read(language, 'errors')).sort()).toEqual([...codes].sort());
  });

  it.each(['nb', 'en'])('have a word for every closed word of the contract (%s)', (language) => {
    const lists = Object.entries(contract).filter(
      ([name, list]) => Array.isArray(list) && !unspoken.has(name),
    );
    for (const [name, list] of lists)
      expect({ [name]: wordsFor(language, name) }).toEqual({
        [name]: [...(list as readonly string[])].sort(),
      });
  });

  it.each(['nb', 'en'])(
    'have a word for every reason why somebody is asked, told to them and of them (%s)',
    (language) => {
      const reasons = [...Object.keys(becauseLines), ...ofTheProposal].sort();
      const { because, becauseYou } = read(language, 'words');
      expect(Object.keys(because as object).sort()).toEqual(reasons);
      expect(Object.keys(becauseYou as object).sort()).toEqual(reasons);
    },
  );
});
