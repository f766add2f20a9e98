import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from '../../scripts/build.mjs';

/**
 * Every rule broken in every small way, one at a time: some test must turn red each time. `npm run mutants` takes all
 * libs in turn, `npm run mutants -- consents` one. What was killed before and has not changed is not tried again.
 */
const rules = ['**/rules/**/*.ts', '!**/*.spec.ts', '!**/testing/**', '!**/index.ts'];
const libs = {
  people: { folder: 'libs/people', files: rules },
  decisions: { folder: 'libs/decisions', files: rules },
  consents: { folder: 'libs/consents', files: rules },
  // Not the table of grants itself: a copy of it would be no test. Who may do what is asked over HTTP, role by role.
  access: { folder: 'libs/platform/access', files: ['{rights,seen,viewer}.ts'] },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in libs));
if (unknown.length > 0) {
  console.error(`Say which: npm run mutants -- ${Object.keys(libs).join('|')}`);
  process.exit(1);
}

function optionsFor(name) {
  const { folder, files } = libs[name];
  process.env.MUTANTS_OF = folder;
  return {
    mutate: files.map((one) => one.replace(/^!?/, (not) => `${not}${folder}/src/`)),
    testRunner: 'jest',
    jest: { configFile: 'test/mutants/jest.config.js', enableFindRelatedTests: true },
    testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning'],
    coverageAnalysis: 'perTest',
    ignorePatterns: ['dist*', '.data', 'apps', 'docs', 'test/browser', 'reports'],
    incremental: true,
    incrementalFile: `.cache/mutants/${name}.json`,
    tempDirName: '.cache/mutants/tried',
    cleanTempDir: 'always',
    reporters: ['clear-text', 'json', 'progress-append-only'],
    jsonReporter: { fileName: `.cache/mutants/${name}.report.json` },
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
    concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 2),
    allowConsoleColors: false,
    thresholds: { high: 95, low: 90, break: 90 },
  };
}

process.chdir(root);
for (const name of asked.length > 0 ? asked : Object.keys(libs))
  await new Stryker(optionsFor(name)).runMutationTest();
